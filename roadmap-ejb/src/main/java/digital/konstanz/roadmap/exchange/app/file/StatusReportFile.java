// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A status report. */
public record StatusReportFile(
    LocalDate date,
    LocalDate forecastEnd,
    Precision forecastPrecision,
    BigDecimal forecastCostFactor,
    BigDecimal spentPersonDays,
    Integer progressPercent,
    String text,
    SlipCategory reasonCategory,
    String reason,
    Rag light,
    String lightReason,
    Boolean unchanged) {}
