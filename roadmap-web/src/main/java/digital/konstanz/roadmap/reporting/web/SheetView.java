// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.app.DraftDetails;
import digital.konstanz.roadmap.portfolio.app.DraftService;
import digital.konstanz.roadmap.reporting.app.FactSheetDetails;
import digital.konstanz.roadmap.reporting.app.FactSheetService;
import digital.konstanz.roadmap.reporting.app.HistoryRow;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The fact sheet page: reading, editing, history; the shape is in the address. */
@Named
@RequestScoped
public class SheetView {

  private static final Set<String> SHAPES = Set.of("edit", "history", "comments");

  @Inject private FactSheetService service;
  @Inject private DraftService drafts;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private Texts texts;
  private Formats formats;
  private FactSheetDetails sheet;
  private String shape;
  private String draft = "";
  private List<HistoryRow> history = List.of();

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    sheet = service.sheet(page.getKey());
    String asked = request.getParameter("view");
    shape = asked != null && SHAPES.contains(asked) ? asked : "sheet";
    if (isEdit()) {
      draft = drafts.find(sheet.key()).map(DraftDetails::contentJson).orElse("");
    }
    if (isHistory()) {
      history = service.history(sheet.key());
    }
  }

  public FactSheetDetails getSheet() {
    return sheet;
  }

  public boolean isEdit() {
    return shape.equals("edit") && sheet.rights().edit();
  }

  /** Whether to offer the recycle bin; what hangs on the measure is for the server to say. */
  public boolean isDraftToDelete() {
    return sheet.rights().edit()
        && Callers.mayEver(Operation.MEASURE_DELETE)
        && sheet.reports().isEmpty()
        && sheet.status().isDraft();
  }

  public boolean isHistory() {
    return shape.equals("history");
  }

  public boolean isComments() {
    return shape.equals("comments");
  }

  public boolean isReading() {
    return !isEdit() && !isHistory() && !isComments();
  }

  /** What was typed and not saved yet, as JSON; empty for none. */
  public String getDraft() {
    return draft;
  }

  public List<HistoryRow> getChanges() {
    return history;
  }

  public String address(String view) {
    String base = page.getBase() + "measures/" + sheet.key();
    return view.equals("sheet") ? base : base + "?view=" + view;
  }

  public String getRange() {
    FactSheetDetails.Times times = sheet.times();
    return formats.date(times.start()) + " – " + formats.date(times.end());
  }

  public String getShift() {
    if (sheet.shiftDays() == null || sheet.shiftDays() == 0) {
      return "";
    }
    return texts.format(
        "sheet.shift", formats.signed(sheet.shiftDays()), formats.date(sheet.approvedEnd()));
  }

  public String getReported() {
    FactSheetDetails.ReportRow last = sheet.lastReport();
    return last == null
        ? texts.get("sheet.reported.never")
        : texts.format("sheet.reported", formats.date(last.date()));
  }

  public String getDelay() {
    return sheet.delayDays() == null
        ? ""
        : texts.format("sheet.light.time.value", sheet.delayDays());
  }

  public String getPlanned() {
    return sheet.plannedPercent() == null
        ? ""
        : texts.format("sheet.light.progress.value", sheet.plannedPercent());
  }

  public String getProgress() {
    return sheet.progress() == null ? formats.number(null) : sheet.progress() + " %";
  }

  public String days(BigDecimal days) {
    return days == null ? formats.number(null) : texts.format("sheet.days", formats.number(days));
  }

  public String euros(BigDecimal amount) {
    return formats.euros(amount);
  }

  /** Sum of one fund; a dash without a line. */
  public String fund(FundType fund) {
    List<BudgetLine> lines =
        sheet.budget() == null
            ? List.of()
            : sheet.budget().stream().filter(line -> line.fund() == fund).toList();
    return lines.isEmpty()
        ? formats.euros(null)
        : formats.euros(
            lines.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  public String date(PlanDate date) {
    return formats.date(date);
  }

  /** Empty when there is nothing but the links to keep to. */
  public String rule(FactSheetDetails.RuleRow rule) {
    List<String> said = new ArrayList<>();
    if (rule.constraintType() != ConstraintType.AS_SOON_AS_POSSIBLE) {
      String word = texts.get("word.constraint." + rule.constraintType());
      said.add(
          rule.constraintDate() == null ? word : word + " " + formats.date(rule.constraintDate()));
    }
    if (rule.manual()) {
      said.add(texts.get("sheet.rule.manual"));
    }
    return String.join(", ", said);
  }

  public String day(LocalDate date) {
    return formats.date(date);
  }

  public String moment(Instant at) {
    return formats.moment(at);
  }

  public String link(FactSheetDetails.LinkRow row) {
    String type = texts.get("word.link." + row.type());
    return row.lag() == 0 ? type : texts.format("sheet.link.lag", type, formats.signed(row.lag()));
  }

  /** The field's name where there is a word for it, else as it is called inside. */
  public String field(String name) {
    String key = "sheet.field." + name;
    String word = texts.get(key);
    return word.equals(key) ? name : word;
  }

  /** A value of the history: dates in the way of the language, constants as words. */
  public String value(String field, String value) {
    if (value == null) {
      return "";
    }
    if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return formats.date(LocalDate.parse(value));
    }
    String key = "word." + field + "." + value;
    String word = texts.get(key);
    return word.equals(key) ? value : word;
  }

  public String operation(String name) {
    String key = "sheet.operation." + name;
    String word = texts.get(key);
    return word.equals(key) ? name : word;
  }
}
