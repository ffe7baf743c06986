// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;

/**
 * A measure that levelling leaves where it is, and why.
 *
 * @param by key of the part that holds it; null when it holds itself, or when the caller does not
 *     see the part
 * @param start planned, null for none
 * @param end planned, inclusive, null for none
 */
public record LevellingHeld(String key, Reason reason, String by, LocalDate start, LocalDate end) {

  /** In the order in which they are told. */
  public enum Reason {
    /** Free to move, but in a period that stays too full: no better place up to its deadline. */
    DEADLINE,
    /** The same, up to the upper limit of its dates. */
    LIMIT,
    /** The same, up to where something waits for it. */
    LINK,
    /** The same, up to the last day that was chosen. */
    LAST_DAY,
    BY_HAND,
    FIXED_DAY,
    BEGUN,
    /** It begins before the first day that was chosen. */
    EARLIER,
    /** Its status was not chosen. */
    STATUS,
    /** It has only one of start and end. */
    HALF_DATED,
    /** A part has dates, but nothing to move along with. */
    PART_ALONE,
    /** The caller may not move it, or could not take it back. */
    LOCKED,
    /** The approved plan is locked. */
    PLAN_LOCKED,
    FINISHED
  }
}
