// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
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
    Rag light) {}
