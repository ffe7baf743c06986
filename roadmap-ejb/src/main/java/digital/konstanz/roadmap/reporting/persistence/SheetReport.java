// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A status report of a measure; everything but the date may be null. */
public record SheetReport(
    LocalDate date,
    Integer progress,
    PlanDate forecastEnd,
    BigDecimal costFactor,
    BigDecimal spentPersonDays,
    String text,
    SlipCategory slipCategory,
    String slipReason,
    Rag lightOverride,
    String lightReason,
    boolean confirmedUnchanged) {}
