// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.portfolio.engine.LightFacts;
import digital.konstanz.roadmap.portfolio.engine.SlipRule;
import digital.konstanz.roadmap.portfolio.engine.TrafficLights;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.reporting.app.FactSheetDetails.Named;
import digital.konstanz.roadmap.reporting.app.FactSheetDetails.NamedAmount;
import digital.konstanz.roadmap.reporting.persistence.SheetFacts;
import digital.konstanz.roadmap.reporting.persistence.SheetItem;
import digital.konstanz.roadmap.reporting.persistence.SheetPart;
import digital.konstanz.roadmap.reporting.persistence.SheetReport;
import digital.konstanz.roadmap.scheduling.engine.PlanComparison;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Puts the fact sheet together: names, lights, shifts, and only what the caller may see. */
@Dependent
public class FactSheetAssembly {

  private BusinessDay businessDay;
  private Thresholds thresholds;
  private WorkingCalendars calendars;
  private PlanItemTargets targets;

  @Inject
  public void setThresholds(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  @Inject
  public void setBusinessDay(BusinessDay businessDay) {
    this.businessDay = businessDay;
  }

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @Inject
  public void setTargets(PlanItemTargets targets) {
    this.targets = targets;
  }

  FactSheetDetails details(
      SheetFacts m, List<SheetPart> parts, List<SheetItem> items, List<SheetReport> reports) {
    WorkingCalendar calendar = calendars.units().of(leadingUnit(m));
    TrafficLights lights = new TrafficLights(thresholds.current().lights(), calendar);
    SlipRule slip = SlipRule.of(thresholds.current().lights(), calendar);
    LocalDate today = businessDay.today();
    SheetReport last = reports.isEmpty() ? null : reports.get(0);
    boolean money = Callers.may(Operation.MEASURE_READ_BUDGET, m.target());
    List<NamedAmount> effort = amounts(parts);
    LocalDate start = day(m.start());
    LocalDate end = day(m.end());
    LocalDate expected = m.forecastEnd() == null ? end : day(m.forecastEnd());
    return new FactSheetDetails(
        m.key(),
        m.title(),
        m.version(),
        m.roadmap(),
        m.type(),
        m.status(),
        m.statusReason(),
        m.fieldTitle(),
        m.focalPointTitle(),
        m.parent() == null ? null : new Named(m.parent(), m.parentTitle()),
        m.lead(),
        m.leadName(),
        m.owner(),
        m.moscow(),
        new FactSheetDetails.Times(
            m.start(), m.end(), m.forecastEnd(), m.actualStart(), m.actualEnd()),
        m.approvedEnd(),
        PlanComparison.moved(calendar, m.approvedEnd(), expected),
        slip.latestWithout(m.approvedEnd()),
        m.status() != MeasureStatus.DONE
            && m.status() != MeasureStatus.CANCELLED
            && reports.stream().allMatch(report -> report.slipReason() == null)
            && slip.asks(m.approvedEnd(), expected),
        m.progress(),
        m.status() == MeasureStatus.RUNNING ? lights.plannedPercent(start, end, today) : null,
        lights.of(lightFacts(m, last), today).orElse(null),
        m.status() == MeasureStatus.RUNNING ? lights.delay(end, day(m.forecastEnd()), today) : null,
        new FactSheetDetails.Texts(m.description(), m.aim(), m.benefit(), m.closingNote()),
        m.personDays() == null ? sum(effort) : m.personDays(),
        last == null ? null : last.spentPersonDays(),
        effort,
        money ? budget(parts) : null,
        money ? m.runningCostPerYear() : null,
        m.procurement(),
        named(parts, "INVOLVED_UNIT"),
        named(parts, "LEGAL_DRIVER"),
        named(parts, "SCENARIO"),
        named(parts, "OWN"),
        named(parts, "UNREAD"),
        items.stream().filter(i -> i.milestoneStatus() != null).map(this::milestone).toList(),
        items.stream()
            .filter(i -> i.role().equals("BELOW") && i.milestoneStatus() == null)
            .filter(FactSheetAssembly::visible)
            .map(this::work)
            .toList(),
        links(items, "PREDECESSOR"),
        links(items, "SUCCESSOR"),
        reports.stream().map(FactSheetAssembly::report).toList(),
        m.comments(),
        new FactSheetDetails.Rights(
            Callers.may(Operation.MEASURE_EDIT, m.target()),
            Callers.may(Operation.MEASURE_REPORT, m.target()),
            Callers.may(Operation.MEASURE_SCHEDULE, m.target()),
            Callers.may(Operation.MEASURE_COMMENT, m.target())));
  }

  private String leadingUnit(SheetFacts m) {
    String own = m.target().unitPath();
    return own != null || m.parent() == null ? own : targets.leadingUnit(m.parent());
  }

  private static LightFacts lightFacts(SheetFacts m, SheetReport last) {
    return new LightFacts(
        m.status(),
        day(m.start()),
        day(m.end()),
        day(m.forecastEnd()),
        last == null ? null : last.costFactor(),
        m.progress(),
        last == null ? null : last.date(),
        last == null ? null : last.lightOverride());
  }

  private static List<NamedAmount> amounts(List<SheetPart> parts) {
    return parts.stream()
        .filter(part -> part.kind().equals("EFFORT"))
        .map(part -> new NamedAmount(part.key(), part.text(), part.amount()))
        .toList();
  }

  private static BigDecimal sum(List<NamedAmount> effort) {
    return effort.isEmpty()
        ? null
        : effort.stream().map(NamedAmount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<BudgetLine> budget(List<SheetPart> parts) {
    return parts.stream()
        .filter(part -> part.kind().equals("BUDGET"))
        .map(
            part ->
                new BudgetLine(
                    Integer.parseInt(part.text()),
                    FundType.valueOf(part.key().trim()),
                    part.amount()))
        .sorted()
        .toList();
  }

  private static List<Named> named(List<SheetPart> parts, String kind) {
    return parts.stream()
        .filter(part -> part.kind().equals(kind))
        .map(part -> new Named(part.key(), part.text()))
        .toList();
  }

  private FactSheetDetails.MilestoneRow milestone(SheetItem item) {
    return new FactSheetDetails.MilestoneRow(
        item.key(), item.gate(), item.title(), item.end(), item.milestoneStatus(), rule(item));
  }

  private FactSheetDetails.WorkRow work(SheetItem item) {
    return new FactSheetDetails.WorkRow(
        item.key(), item.title(), item.status(), expected(item), item.progress(), rule(item));
  }

  private static FactSheetDetails.RuleRow rule(SheetItem item) {
    return new FactSheetDetails.RuleRow(
        item.rule().type(), item.rule().day(), item.rule().manual());
  }

  private static List<FactSheetDetails.LinkRow> links(List<SheetItem> items, String role) {
    return items.stream()
        .filter(item -> item.role().equals(role))
        .filter(FactSheetAssembly::visible)
        .map(
            item ->
                new FactSheetDetails.LinkRow(
                    item.key(),
                    item.title(),
                    item.link(),
                    item.lag(),
                    expected(item),
                    item.status()))
        .toList();
  }

  private static FactSheetDetails.ReportRow report(SheetReport report) {
    return new FactSheetDetails.ReportRow(
        report.date(),
        report.progress(),
        report.forecastEnd(),
        report.text(),
        report.slipCategory(),
        report.slipReason(),
        report.lightOverride(),
        report.lightReason(),
        report.confirmedUnchanged());
  }

  private static boolean visible(SheetItem item) {
    return Callers.may(Operation.MEASURE_READ, item.target());
  }

  private static PlanDate expected(SheetItem item) {
    return item.forecastEnd() != null ? item.forecastEnd() : item.end();
  }

  private static LocalDate day(PlanDate date) {
    return date == null ? null : date.date();
  }
}
