// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import java.time.LocalDate;

/**
 * A constraint that an item does not keep, by its own dates or because of what it waits for.
 *
 * @param day of the constraint
 * @param days working days by which it is missed, greater than 0
 */
public record ConstraintMiss(String key, ConstraintType type, LocalDate day, int days) {}
