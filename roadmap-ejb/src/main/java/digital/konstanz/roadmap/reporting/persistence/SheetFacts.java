// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.shared.PlanDate;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The row of one measure with the names of what it belongs to; everything may be null but key,
 * title, status and version.
 *
 * @param approvedEnd planned end in the newest baseline
 * @param comments how many
 */
public record SheetFacts(
    String key,
    String title,
    long version,
    String roadmap,
    MeasureType type,
    MeasureStatus status,
    String statusReason,
    String fieldTitle,
    String focalPointTitle,
    String parent,
    String parentTitle,
    String lead,
    String leadName,
    String owner,
    PlanDate start,
    PlanDate end,
    PlanDate forecastEnd,
    PlanDate actualStart,
    PlanDate actualEnd,
    LocalDate approvedEnd,
    Integer progress,
    String description,
    String aim,
    String benefit,
    String closingNote,
    BigDecimal personDays,
    BigDecimal runningCostPerYear,
    Moscow moscow,
    String procurement,
    int comments,
    Target target) {}
