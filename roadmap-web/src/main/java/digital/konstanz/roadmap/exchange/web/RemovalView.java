// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.exchange.app.RoadmapEmptyingService;
import digital.konstanz.roadmap.exchange.app.RoadmapEmptyingService.RemovalRow;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Roadmaps that can be taken away. */
@Named
@RequestScoped
public class RemovalView {

  @Inject private RoadmapEmptyingService service;
  @Inject private PageContext page;

  private List<RemovalRow> roadmaps;

  @PostConstruct
  void read() {
    roadmaps = service.roadmaps();
  }

  public List<RemovalRow> getRoadmaps() {
    return roadmaps;
  }

  public String contents(RemovalRow row) {
    return Texts.of(page.getLocale())
        .format(
            "master.empty.contents", row.measures(), row.released(), row.reports(), row.decided());
  }
}
