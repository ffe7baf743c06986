// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import digital.konstanz.roadmap.scheduling.app.PlanChangeService;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What there is to decide about a locked plan, and what became of one's own requests. */
@Named
@RequestScoped
public class ChangeNoticeView {
  private static final Duration RECENT = Duration.ofDays(30);

  @Inject private PlanChangeService service;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private Clock clock;

  private List<PlanChangeRow> rows = List.of();

  @PostConstruct
  void read() {
    if (shell.getRoadmap() != null) {
      rows = service.notices(shell.getRoadmap().key(), clock.instant().minus(RECENT));
    }
  }

  /** Empty when nothing waits for the caller. */
  public String getWaiting() {
    long count = rows.stream().filter(PlanChangeRow::mayDecide).count();
    return count == 0 ? "" : Texts.of(page.getLocale()).format("change.waiting", count);
  }

  /** The own ones that are open or were decided lately. */
  public List<PlanChangeRow> getOwn() {
    return rows.stream()
        .filter(PlanChangeRow::own)
        .filter(row -> row.status() != PlanChangeStatus.WITHDRAWN)
        .toList();
  }

  public ChangeRequestWords getWords() {
    return new ChangeRequestWords(page.getLocale());
  }

  public String link(PlanChangeRow row) {
    return page.getBase() + "change-requests/" + row.key() + "?roadmap=" + shell.getRoadmap().key();
  }

  public String getDecideLink() {
    return page.getBase() + "change-requests?roadmap=" + shell.getRoadmap().key() + "&show=decide";
  }
}
