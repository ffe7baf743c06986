// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What became of one item between two plans.
 *
 * @param before null for what was added
 * @param after null for what was removed
 * @param startDays working days that the start moved, later is positive; null without both dates
 * @param endDays the same for the end
 */
public record PlanDifference(
    Change change, FrozenItem before, FrozenItem after, Integer startDays, Integer endDays) {

  /** The first that holds. */
  public enum Change {
    ADDED,
    REMOVED,
    /** Start or end. */
    MOVED,
    /** Cost or effort alone. */
    AMOUNTS,
    SAME
  }

  /** The item as it is known last. */
  public FrozenItem item() {
    return after == null ? before : after;
  }

  /** Euros more than before; null while one of the two is unknown. */
  public BigDecimal cost() {
    return before == null || after == null ? null : minus(after.cost(), before.cost());
  }

  /** Person-days more than before; null while one of the two is unknown. */
  public BigDecimal effort() {
    return before == null || after == null ? null : minus(after.effort(), before.effort());
  }

  static boolean differ(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? !Objects.equals(one, other) : one.compareTo(other) != 0;
  }

  private static BigDecimal minus(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.subtract(other);
  }
}
