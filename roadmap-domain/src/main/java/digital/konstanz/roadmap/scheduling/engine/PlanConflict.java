// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.time.LocalDate;

/**
 * Something in a plan that does not fit together.
 *
 * @param other the predecessor of the link; null when no link is meant
 * @param days working days that are missing, greater than 0
 * @param demanded the day that would be needed: a start for a link, else the one of the constraint
 */
public record PlanConflict(Kind kind, String key, String other, int days, LocalDate demanded) {

  /** What does not fit. */
  public enum Kind {
    /** A link asks a movable item to lie later than it is planned. */
    LINK_VIOLATED,
    /** A link asks the same of an item that never moves. */
    FIXED_BEFORE_LINK,
    /** Links push the item past the day of its constraint. */
    CONSTRAINT_MISSED
  }
}
