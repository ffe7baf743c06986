// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.reporting.app.BudgetRow;
import digital.konstanz.roadmap.reporting.app.CockpitDetails;
import digital.konstanz.roadmap.reporting.app.CockpitQuestion;
import digital.konstanz.roadmap.reporting.app.CockpitService;
import digital.konstanz.roadmap.reporting.app.CockpitSum;
import digital.konstanz.roadmap.reporting.app.DeadlineRow;
import digital.konstanz.roadmap.reporting.app.DecisionRow;
import digital.konstanz.roadmap.reporting.app.FindingGroup;
import digital.konstanz.roadmap.reporting.app.LightCount;
import digital.konstanz.roadmap.reporting.app.LoadRow;
import digital.konstanz.roadmap.reporting.app.OwnUnit;
import digital.konstanz.roadmap.reporting.app.OwnUnits;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.reporting.app.ShiftRow;
import digital.konstanz.roadmap.shared.Rag;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cockpit page: a head begins with the own unit, everybody else with all. */
@Named
@RequestScoped
public class CockpitView {

  private static final int FIRST = 5;

  @Inject private CockpitService service;
  @Inject private OwnUnits ownUnits;
  @Inject private PageContext page;
  @Inject private ShellView shell;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private PartsTexts parts;
  private OwnUnit ownUnit;
  private RoadmapRow roadmap;
  private CockpitDetails details;
  private boolean city;

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    parts = new PartsTexts(texts, formats);
    ownUnit = ownUnits.led().orElse(null);
    roadmap = shell.getRoadmap();
    String asked = request.getParameter("unit");
    city = ownUnit == null || "*".equals(asked);
    if (roadmap != null) {
      details = service.cockpit(new CockpitQuestion(roadmap.key(), city ? null : ownUnit.key()));
    }
  }

  public boolean isNothing() {
    return details == null || details.measures() == 0;
  }

  public CockpitDetails getDetails() {
    return details;
  }

  /** The unit that the caller leads; null when there is none. */
  public OwnUnit getOwnUnit() {
    return ownUnit;
  }

  public boolean isCity() {
    return city;
  }

  /** The most important thing first, in words. */
  public String getSentence() {
    if (isNothing()) {
      return "";
    }
    String lights =
        texts.format(
            "cockpit.sentence.text",
            texts.format("cockpit.sentence.red", details.count(Rag.RED)),
            texts.format("cockpit.sentence.yellow", details.count(Rag.YELLOW)),
            texts.format("cockpit.sentence.grey", details.count(Rag.GREY)));
    return texts.format("cockpit.sentence.running", details.running(), lights)
        + texts.format("cockpit.sentence.late", details.late());
  }

  public String getScopeText() {
    String scope = city ? texts.get("cockpit.scope.all") : ownUnit.name();
    return roadmap == null
        ? scope
        : texts.format("cockpit.scope.text", scope, roadmap.title(), shell.getToday());
  }

  public String getAsOfText() {
    return texts.format("cockpit.as-of", shell.getToday());
  }

  public String getBaselineText() {
    String name = details.baselineName();
    if (name == null) {
      return texts.get("cockpit.shifts.no-baseline");
    }
    String on = formats.date(details.baselineDate());
    return name.contains(on)
        ? texts.format("cockpit.shifts.baseline.dated", name)
        : texts.format("cockpit.shifts.baseline", name, on);
  }

  public String lightLink(Rag light) {
    return measures() + "&light=" + light;
  }

  public String getRunningLink() {
    return measures() + "&status=RUNNING";
  }

  private String measures() {
    String unit = city ? "" : "&unit=" + ownUnit.key();
    return page.getBase() + "measures?roadmap=" + roadmap.key() + unit;
  }

  public String unitLink(LoadRow row) {
    return page.getBase() + "measures?roadmap=*&unit=" + row.unit();
  }

  /** Which of the three lights make the colour. */
  public String why(LightCount count) {
    if (count.light() == Rag.GREEN) {
      return texts.get("cockpit.lights.why.green");
    }
    if (count.light() == Rag.GREY) {
      return texts.get("cockpit.lights.why.grey");
    }
    return List.of(
            part("time", count.time()),
            part("cost", count.cost()),
            part("progress", count.progress()),
            part("set", count.byHand()))
        .stream()
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + " · " + b)
        .orElse("");
  }

  private String part(String name, int count) {
    return count == 0 ? "" : texts.format("cockpit.lights.why." + name, count);
  }

  public String deadlineText(DeadlineRow row) {
    return texts.format("cockpit.deadlines.in", row.days());
  }

  public String lateText(DeadlineRow.ExpectedRow row) {
    return texts.format("cockpit.deadlines.late", formats.date(row.end()));
  }

  public String nearText(DeadlineRow.NearRow row) {
    return texts.format("cockpit.deadlines.near", texts.format("word.working-days", row.days()));
  }

  public List<ShiftRow> getFirstShifts() {
    return first(details.shifts());
  }

  public List<ShiftRow> getMoreShifts() {
    return more(details.shifts());
  }

  public String shiftText(ShiftRow row) {
    String moved =
        texts.format(
            "cockpit.shifts.text", formats.date(row.approvedEnd()), formats.date(row.end()));
    String category = row.category() == null ? "" : texts.get("word.slip." + row.category());
    String reason = row.reason() == null ? "" : row.reason();
    return Stream.of(moved, category, reason)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  public List<DecisionRow> getFirstDecisions() {
    return first(details.decisions());
  }

  public List<DecisionRow> getMoreDecisions() {
    return more(details.decisions());
  }

  public String decisionText(DecisionRow row) {
    if (row.due() == null) {
      return texts.get("cockpit.decisions.proposed");
    }
    return row.overdueDays() == 0
        ? texts.format("cockpit.decisions.due", formats.date(row.due()))
        : texts.format("cockpit.decisions.overdue", formats.date(row.due()), row.overdueDays());
  }

  public PartsList loadParts(CockpitSum<LoadRow> sum) {
    return parts.load(sum);
  }

  public PartsList budgetParts(CockpitSum<BudgetRow> sum) {
    return parts.budget(sum);
  }

  public PartsList deadlineParts(DeadlineRow row) {
    return parts.deadline(row);
  }

  public String budgetDifference(BudgetRow row) {
    String sign = row.difference().signum() > 0 ? "+" : row.difference().signum() < 0 ? "−" : "";
    return sign + formats.euros(row.difference().abs());
  }

  public String severityClass(Severity severity) {
    return switch (severity) {
      case ERROR -> "red";
      case WARNING -> "yellow";
      case INFO -> "planned";
    };
  }

  /** What the rule found, with its values in the way of the language. */
  public String findingText(String code, FindingGroup.FindingRow row) {
    return new FindingTexts(page.getLocale()).detail(code, row.values());
  }

  public String date(LocalDate day) {
    return formats.date(day);
  }

  public String euros(BigDecimal amount) {
    return formats.euros(amount);
  }

  public String signed(int number) {
    return formats.signed(number);
  }

  private static <T> List<T> first(List<T> rows) {
    return rows.subList(0, Math.min(FIRST, rows.size()));
  }

  private static <T> List<T> more(List<T> rows) {
    return rows.subList(Math.min(FIRST, rows.size()), rows.size());
  }
}
