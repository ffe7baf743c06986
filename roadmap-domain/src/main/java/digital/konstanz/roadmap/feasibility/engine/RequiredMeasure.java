// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.engine;

import java.time.LocalDate;

/**
 * A measure that a scenario requires.
 *
 * @param expectedEnd forecast end where there is one, else planned end; null when unknown
 */
public record RequiredMeasure(String key, boolean done, LocalDate expectedEnd) {}
