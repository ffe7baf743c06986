// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.shared.Precision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A measure as the interfaces name it: keys instead of ids, dates inclusive, money as text with two
 * decimals, null = unknown. Budget and running cost are null, too, for callers who may not read
 * them.
 *
 * @param start planned; {@code end} likewise
 * @param light null unless the measure is running
 * @param fields own fields of the city by name
 * @param owner user name of the responsible function; null for callers who may not edit
 * @param alsoServes focal points it serves beside its home
 * @param manual placed by hand: it never moves along with others
 * @param unreadCells texts of imported cells that could not be read, by column header
 */
public record MeasureDetails(
    String key,
    String title,
    MeasureType type,
    String focalPoint,
    String field,
    String lead,
    List<String> involved,
    LocalDate start,
    LocalDate end,
    Integer progress,
    MeasureStatus status,
    long version,
    LocalDate forecastEnd,
    Lights light,
    List<UnitDays> effortByUnit,
    List<YearAmount> budget,
    List<DependencyRow> dependsOn,
    List<String> legalDrivers,
    List<String> scenarios,
    Map<String, Integer> scores,
    List<MilestoneRow> milestones,
    Map<String, String> fields,
    String roadmap,
    String parent,
    Precision startPrecision,
    Precision endPrecision,
    LocalDate forecastStart,
    LocalDate actualStart,
    LocalDate actualEnd,
    String statusReason,
    String description,
    String aim,
    String benefit,
    String closingNote,
    BigDecimal personDays,
    String runningCostPerYear,
    Moscow moscow,
    Visibility visibility,
    String owner,
    List<String> alsoServes,
    Map<String, String> unreadCells,
    Rights rights,
    ConstraintType constraintType,
    LocalDate constraintDate,
    boolean manual) {

  public record UnitDays(String unit, BigDecimal personDays) {}

  public record YearAmount(int year, FundType fund, String amount) {}

  /** {@code key} is the predecessor; lag in working days unless {@code lagUnit} says otherwise. */
  public record DependencyRow(String key, LinkType type, int lag, String lagUnit) {}

  public record MilestoneRow(
      String key, String gate, String title, LocalDate date, MilestoneStatus status) {}

  /** What the caller may do with this measure. */
  public record Rights(boolean edit, boolean report, boolean schedule, boolean status) {}
}
