// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/**
 * What is demanded of the dates of an item beside its links. All but the first two need a day. The
 * two that must hold fix the item; the two upper limits never move it, they only take its float.
 */
public enum ConstraintType {
  AS_SOON_AS_POSSIBLE,
  AS_LATE_AS_POSSIBLE,
  START_NO_EARLIER_THAN,
  FINISH_NO_EARLIER_THAN,
  START_NO_LATER_THAN,
  FINISH_NO_LATER_THAN,
  MUST_START_ON,
  MUST_FINISH_ON;

  public boolean needsDay() {
    return ordinal() >= START_NO_EARLIER_THAN.ordinal();
  }

  /** Whether the item stands on the day whatever its links say. */
  public boolean fixes() {
    return this == MUST_START_ON || this == MUST_FINISH_ON;
  }
}
