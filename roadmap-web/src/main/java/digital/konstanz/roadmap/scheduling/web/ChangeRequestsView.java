// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import digital.konstanz.roadmap.scheduling.app.PlanChangeService;
import digital.konstanz.roadmap.scheduling.app.PlanLockRow;
import digital.konstanz.roadmap.scheduling.app.PlanLockService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The requests to change the locked plan of a roadmap, and its lock. */
@Named
@RequestScoped
public class ChangeRequestsView {
  private static final int FIRST = 100;

  @Inject private PlanChangeService service;
  @Inject private PlanLockService locks;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private ChangeRequestWords words;
  private RoadmapRow roadmap;
  private List<PlanChangeRow> all = List.of();
  private Filter filter = Filter.ALL;
  private PlanLockRow lock;

  /** Which requests are listed. */
  public enum Filter {
    ALL(row -> true),
    OPEN(row -> row.status() == PlanChangeStatus.OPEN),
    MINE(PlanChangeRow::own),
    DECIDE(PlanChangeRow::mayDecide);

    private final Predicate<PlanChangeRow> test;

    Filter(Predicate<PlanChangeRow> test) {
      this.test = test;
    }
  }

  /** A filter with how many it lists. */
  public record Choice(Filter filter, String label, String link, boolean current) {}

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    words = new ChangeRequestWords(page.getLocale());
    roadmap = shell.getRoadmap();
    if (roadmap == null) {
      return;
    }
    all = service.requests(roadmap.key());
    lock = locks.of(roadmap.key()).orElse(null);
    String asked = request.getParameter("show");
    for (Filter each : Filter.values()) {
      if (each.name().equalsIgnoreCase(asked)) {
        filter = each;
      }
    }
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  /** Null while the plan is not locked. */
  public PlanLockRow getLock() {
    return lock;
  }

  public String getLockText() {
    return PlanLockView.said(lock, texts, formats);
  }

  public boolean isMayAskForRelease() {
    boolean asked =
        all.stream()
            .anyMatch(
                row ->
                    row.kind() == PlanChangeKind.RELEASE
                        && row.status() == PlanChangeStatus.OPEN
                        && row.lockHolds());
    return lock != null && !asked && Callers.mayEver(Operation.BASELINE_PROPOSE);
  }

  public List<Choice> getChoices() {
    return List.of(Filter.values()).stream()
        .filter(each -> each != Filter.DECIDE || Callers.mayEver(Operation.PLAN_CHANGE_DECIDE))
        .map(each -> choice(each))
        .toList();
  }

  private Choice choice(Filter each) {
    long count = all.stream().filter(each.test).count();
    return new Choice(
        each,
        texts.format("change.filter." + each, count),
        page.getBase()
            + "change-requests?roadmap="
            + roadmap.key()
            + "&show="
            + each.name().toLowerCase(Locale.ROOT),
        each == filter);
  }

  private List<PlanChangeRow> chosen() {
    return all.stream().filter(filter.test).toList();
  }

  public List<PlanChangeRow> getRows() {
    List<PlanChangeRow> chosen = chosen();
    boolean whole = request.getParameter("all") != null || chosen.size() <= FIRST;
    return whole ? chosen : chosen.subList(0, FIRST);
  }

  /** Empty when everything is listed. */
  public String getShownText() {
    int shown = getRows().size();
    int most = chosen().size();
    return shown == most ? "" : texts.format("change.shown", shown, most);
  }

  public ChangeRequestWords getWords() {
    return words;
  }

  public String link(PlanChangeRow row) {
    return page.getBase() + "change-requests/" + row.key() + "?roadmap=" + roadmap.key();
  }
}
