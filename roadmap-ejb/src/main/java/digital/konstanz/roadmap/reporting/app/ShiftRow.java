// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.SlipCategory;
import java.time.LocalDate;

/**
 * A measure that moved against the approved plan.
 *
 * @param workingDays later is positive, earlier negative; never 0
 * @param category null when no report names one
 * @param reason of the last report that gives one; null for none
 * @param reasonMissing whether it moved so far that it asks for a reason and has none
 */
public record ShiftRow(
    String key,
    String title,
    LocalDate approvedEnd,
    LocalDate end,
    int workingDays,
    SlipCategory category,
    String reason,
    boolean reasonMissing) {}
