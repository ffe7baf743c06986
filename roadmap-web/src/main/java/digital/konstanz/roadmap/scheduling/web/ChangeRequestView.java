// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.app.PlanChangeDetails;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import digital.konstanz.roadmap.scheduling.app.PlanChangeService;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/** One request to change a locked plan, and what it would do today. */
@Named
@RequestScoped
public class ChangeRequestView {
  private static final int FIRST = 100;

  @Inject private PlanChangeService service;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private FindingTexts findings;
  private ChangeRequestWords words;
  private PlanChangeDetails details;

  /** A line of what moves. */
  public record Line(
      String key, String title, String before, String after, String by, boolean asked) {}

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    findings = new FindingTexts(page.getLocale());
    words = new ChangeRequestWords(page.getLocale());
    if (shell.getRoadmap() == null) {
      throw new NotFoundException("change-request", page.getKey());
    }
    details = service.details(shell.getRoadmap().key(), page.getKey());
  }

  public ChangeRequestWords getWords() {
    return words;
  }

  public PlanChangeRow getRow() {
    return details.request();
  }

  public boolean isRelease() {
    return getRow().kind() == PlanChangeKind.RELEASE;
  }

  public boolean isOpen() {
    return getRow().status() == PlanChangeStatus.OPEN;
  }

  /** What it would do today; null for a decided one and for one that moves nothing. */
  public PlanChangeDetails.Today getToday() {
    return details.today();
  }

  /** Whether it can be approved: it moves something, and that can be calculated. */
  public boolean isApprovable() {
    return isRelease()
        ? getRow().lockHolds()
        : details.today() != null && !details.today().result().changes().isEmpty();
  }

  private List<Line> allLines() {
    return details.today() == null
        ? details.changes().stream().map(this::line).toList()
        : details.today().result().changes().stream().map(this::line).toList();
  }

  private Line line(PlanChangeDetails.Change change) {
    return new Line(
        change.key(),
        change.title(),
        dates(change.oldStart(), change.oldEnd()),
        dates(change.newStart(), change.newEnd()),
        signed(change.days()),
        change.asked());
  }

  private Line line(MoveResult.Change change) {
    return new Line(
        change.key(),
        details.today().titles().getOrDefault(change.key(), ""),
        dates(change.oldStart(), change.oldEnd()),
        dates(change.newStart(), change.newEnd()),
        signed(details.today().days().get(change.key())),
        "MOVED".equals(change.reason()));
  }

  private String signed(Integer days) {
    return days == null ? "" : formats.signed(days);
  }

  private String dates(LocalDate start, LocalDate end) {
    if (start == null && end == null) {
      return texts.get("change.no-date");
    }
    if (end == null) {
      return texts.format("change.from", formats.date(start));
    }
    return start == null || start.equals(end)
        ? formats.date(end)
        : formats.date(start) + " – " + formats.date(end);
  }

  public List<Line> getLines() {
    List<Line> all = allLines();
    return isWhole() ? all : all.subList(0, FIRST);
  }

  public boolean isWhole() {
    return request.getParameter("all") != null || allLines().size() <= FIRST;
  }

  public String getShownText() {
    return texts.format("change.lines", getLines().size(), allLines().size());
  }

  public String getWholeLink() {
    return page.getBase()
        + "change-requests/"
        + getRow().key()
        + "?roadmap="
        + shell.getRoadmap().key()
        + "&all=1";
  }

  public List<Finding> getConflicts() {
    return details.today() == null ? List.of() : details.today().result().conflicts();
  }

  public List<Finding> getConsequences() {
    return details.today() == null ? List.of() : details.today().result().consequences();
  }

  public String message(Finding finding) {
    return findings.message(finding.code(), finding.values().values());
  }

  public String severityClass(Finding finding) {
    return finding.severity() == Severity.ERROR
        ? "red"
        : finding.severity() == Severity.WARNING ? "yellow" : "grey";
  }

  public String getPath() {
    return "api/v1/roadmaps/" + shell.getRoadmap().key() + "/change-requests/" + getRow().key();
  }

  /** With what this page shows of today's plan. */
  public String getDecisionPath() {
    return details.today() == null
        ? getPath()
        : getPath() + "?preview=" + details.today().preview();
  }

  public String getListLink() {
    return page.getBase() + "change-requests?roadmap=" + shell.getRoadmap().key();
  }
}
