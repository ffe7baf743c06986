// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.LocalDate;

/**
 * Something that waits for a decision.
 *
 * @param gate code of the gate; null for a proposed measure
 * @param due null when no date is known
 * @param overdueDays calendar days since {@code due}; 0 when it is not past
 */
public record DecisionRow(String key, String title, String gate, LocalDate due, long overdueDays) {}
