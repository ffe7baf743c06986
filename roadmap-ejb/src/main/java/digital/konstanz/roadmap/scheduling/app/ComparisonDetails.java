// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.engine.PlanDifference.Change;
import digital.konstanz.roadmap.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Two plans of a roadmap side by side, as far as the caller may see their items. Unchanged items
 * are counted and not listed.
 *
 * @param costShown whether the caller may read any cost; sums are over what the caller may read
 * @param rows added, removed, moved (the furthest first), other amounts; each by key
 */
public record ComparisonDetails(
    Side from,
    Side to,
    int added,
    int removed,
    int moved,
    int amounts,
    int same,
    boolean costShown,
    Sum cost,
    Sum effort,
    List<Row> rows) {

  /**
   * One of the two plans.
   *
   * @param key of a baseline or what-if copy, {@code today} or {@code expected}
   * @param name null for the plan of today
   */
  public record Side(String key, String name, LocalDate date, int items) {}

  /** Totals of both plans and what they differ by. */
  public record Sum(BigDecimal before, BigDecimal after, BigDecimal difference) {}

  /**
   * @param startDays working days, later is positive; null without both dates
   * @param cost null where the caller may not read it
   */
  public record Row(
      String key,
      String kind,
      String title,
      Change change,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      Integer startDays,
      Integer endDays,
      Money oldCost,
      Money newCost,
      BigDecimal oldEffort,
      BigDecimal newEffort) {

    /** Euros more; null while one of the two is unknown. */
    public BigDecimal cost() {
      return oldCost == null || newCost == null
          ? null
          : newCost.amount().subtract(oldCost.amount());
    }

    /** Person-days more; null while one of the two is unknown. */
    public BigDecimal effort() {
      return oldEffort == null || newEffort == null ? null : newEffort.subtract(oldEffort);
    }
  }
}
