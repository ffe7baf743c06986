// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What one status report says about lights and shifts; everything but the date may be null. */
public record ReportFacts(
    LocalDate date,
    BigDecimal costFactor,
    SlipCategory slipCategory,
    String slipReason,
    Rag lightOverride,
    String text) {}
