// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Precision;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A part of a measure, at any depth. */
public record WorkPackageFile(
    String id,
    String title,
    String lead,
    LocalDate start,
    LocalDate end,
    Precision startPrecision,
    Precision endPrecision,
    MeasureStatus status,
    Integer progressPercent,
    BigDecimal effortPersonDays,
    Map<String, BigDecimal> effortByDepartment,
    List<BudgetFile> budgetEur,
    List<DependencyFile> dependsOn,
    String description,
    String statusReason,
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
    List<ExternalKeyFile> externalKeys,
    List<MilestoneFile> milestones,
    List<WorkPackageFile> workPackages,
    ConstraintType constraintType,
    LocalDate constraintDate,
    Boolean manual) {}
