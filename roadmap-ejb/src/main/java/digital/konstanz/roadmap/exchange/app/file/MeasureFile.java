// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.shared.Precision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A measure with everything below it. {@code statusReport} is the latest report, {@code
 * statusReports} are the others.
 */
public record MeasureFile(
    String id,
    String title,
    String focalPoint,
    String parent,
    String lead,
    List<String> involved,
    MeasureType type,
    LocalDate start,
    LocalDate end,
    Precision startPrecision,
    Precision endPrecision,
    MeasureStatus status,
    Integer progressPercent,
    Moscow moscow,
    BigDecimal effortPersonDays,
    Map<String, BigDecimal> effortByDepartment,
    List<BudgetFile> budgetEur,
    List<DependencyFile> dependsOn,
    List<String> legalDrivers,
    List<String> scenarios,
    Map<String, Integer> scores,
    WsjfFile wsjf,
    ScreeningFile screening,
    List<MilestoneFile> milestones,
    StatusReportFile statusReport,
    BigDecimal runningCostEurPerYear,
    String closingNote,
    String description,
    String aim,
    String benefit,
    String statusReason,
    List<String> alsoServes,
    LocalDate forecastStart,
    LocalDate forecastEnd,
    Precision forecastStartPrecision,
    Precision forecastEndPrecision,
    LocalDate actualStart,
    LocalDate actualEnd,
    Precision actualStartPrecision,
    Precision actualEndPrecision,
    Visibility visibility,
    Instant archivedAt,
    BigDecimal boardRank,
    List<ExternalKeyFile> externalKeys,
    Map<String, String> fields,
    Map<String, String> unreadCells,
    List<StatusReportFile> statusReports,
    List<WorkPackageFile> workPackages,
    String ownerFunction,
    ConstraintType constraintType,
    LocalDate constraintDate,
    Boolean manual,
    List<CommentFile> comments) {}
