// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.app.RecycleBinService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** Drafts that can still be brought back, of all roadmaps. */
@Named
@RequestScoped
public class RecycleBinView {

  @Inject private RecycleBinService bin;
  @Inject private PageContext page;

  private List<RecycleBinService.RecycledRow> rows;
  private Formats formats;

  @PostConstruct
  void read() {
    formats = Formats.of(page.getLocale());
    rows = bin.list("*");
  }

  public List<RecycleBinService.RecycledRow> getRows() {
    return rows;
  }

  public String moment(Instant at) {
    return formats.moment(at);
  }
}
