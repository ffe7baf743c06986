// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything on the fact sheet of a measure, with names instead of keys where people read it. Dates
 * inclusive, null = unknown; {@code budget} and {@code runningCostPerYear} are null for callers who
 * may not read money.
 *
 * @param approvedEnd planned end in the newest approved plan
 * @param shiftDays working days from there to the expected end; later is positive
 * @param reasonAfter an end later than this asks for a reason; null without an approved plan
 * @param reasonMissing whether it is later than that and nobody said why
 * @param plannedPercent how far it should be today
 * @param lights null unless the measure is running
 * @param delayDays working days from the planned to the expected end
 * @param personDays stated total, else the sum over the units
 * @param comments how many there are
 */
public record FactSheetDetails(
    String key,
    String title,
    long version,
    String roadmap,
    MeasureType type,
    MeasureStatus status,
    String statusReason,
    String field,
    String focalPoint,
    Named parent,
    String lead,
    String leadName,
    String owner,
    Moscow moscow,
    Times times,
    LocalDate approvedEnd,
    Integer shiftDays,
    LocalDate reasonAfter,
    boolean reasonMissing,
    Integer progress,
    Integer plannedPercent,
    Lights lights,
    Integer delayDays,
    Texts texts,
    BigDecimal personDays,
    BigDecimal spentPersonDays,
    List<NamedAmount> effort,
    List<BudgetLine> budget,
    BigDecimal runningCostPerYear,
    String procurement,
    List<Named> involved,
    List<Named> legalDrivers,
    List<Named> scenarios,
    List<Named> ownFields,
    List<Named> unreadCells,
    List<MilestoneRow> milestones,
    List<WorkRow> workPackages,
    List<LinkRow> predecessors,
    List<LinkRow> successors,
    List<ReportRow> reports,
    int comments,
    Rights rights) {

  /** A key or column with its name or text. */
  public record Named(String key, String name) {}

  public record NamedAmount(String key, String name, BigDecimal amount) {}

  public record Times(
      PlanDate start,
      PlanDate end,
      PlanDate forecastEnd,
      PlanDate actualStart,
      PlanDate actualEnd) {}

  public record Texts(String description, String aim, String benefit, String closingNote) {}

  public record MilestoneRow(
      String key, String gate, String title, PlanDate date, MilestoneStatus status, RuleRow rule) {}

  public record WorkRow(
      String key,
      String title,
      MeasureStatus status,
      PlanDate end,
      Integer progress,
      RuleRow rule) {}

  /** What dates have to keep to; {@code manual}: placed by hand, it never moves along. */
  public record RuleRow(ConstraintType constraintType, LocalDate constraintDate, boolean manual) {}

  public record LinkRow(
      String key, String title, LinkType type, int lag, PlanDate end, MeasureStatus status) {}

  public record ReportRow(
      LocalDate date,
      Integer progress,
      PlanDate forecastEnd,
      String text,
      SlipCategory slipCategory,
      String slipReason,
      Rag lightOverride,
      String lightReason,
      boolean confirmedUnchanged) {}

  public record Rights(boolean edit, boolean report, boolean schedule, boolean comment) {}

  /** The newest report; null for none. */
  public ReportRow lastReport() {
    return reports.isEmpty() ? null : reports.get(0);
  }

  public BigDecimal budgetTotal() {
    return budget == null
        ? null
        : budget.stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
