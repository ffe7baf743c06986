// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.shared.Rag;
import java.time.LocalDate;

/**
 * What was last said about a measure.
 *
 * @param end planned end, inclusive; null for unknown
 * @param text of the last report; null for none
 * @param reportedOn null when it was never reported
 * @param stale whether that is too long ago for a running measure
 * @param light null for a measure that is not running
 * @param reasonAfter an end later than this asks for a reason; null without an approved plan
 * @param slipCategory why it is later than approved; null for unknown
 * @param reasonMissing whether it is later than that and nobody said why
 */
public record ReportDetails(
    String key,
    String title,
    long version,
    MeasureStatus status,
    LocalDate end,
    Integer progress,
    LocalDate forecastEnd,
    String text,
    LocalDate reportedOn,
    boolean stale,
    Rag light,
    LocalDate reasonAfter,
    SlipCategory slipCategory,
    String slipReason,
    boolean reasonMissing) {}
