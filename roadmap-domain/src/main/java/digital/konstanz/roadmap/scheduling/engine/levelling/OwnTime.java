// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.Arrays;

/**
 * The part of the time that counts for some work, without the closing days of its unit, and the
 * periods in the same count. Immutable. Outside of its table all time counts.
 */
public final class OwnTime {
  final int[] edge;
  private final int[] before;
  private final int[] periodOf;

  private OwnTime(int[] before, int[] edge) {
    this.before = before;
    this.edge = edge;
    this.periodOf = new int[edge[edge.length - 1]];
    for (int p = 0; p < edge.length - 1; p++) {
      Arrays.fill(periodOf, edge[p], edge[p + 1], p);
    }
  }

  /**
   * All time counts.
   *
   * @param edge as in {@link Periods}
   */
  public static OwnTime all(int[] edge) {
    return new OwnTime(null, edge);
  }

  /**
   * @param before units that count before each time from 0 on, ascending
   * @param edge first unit of each period, ascending from 0, and the end of the last one
   */
  public static OwnTime of(int[] before, int[] edge) {
    return new OwnTime(before, edge);
  }

  /** Units that count before this time. */
  public int of(int time) {
    if (before == null || time < 0) {
      return time;
    }
    int last = before.length - 1;
    return time <= last ? before[time] : before[last] + time - last;
  }

  /** The first time before which so many units count. */
  public int first(int units) {
    if (before == null || units <= 0) {
      return units;
    }
    int last = before.length - 1;
    if (units > before[last]) {
      return last + units - before[last];
    }
    int low = 0;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before[middle] >= units) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The last time before which no more than so many units count. */
  public int last(int units) {
    return first(units + 1) - 1;
  }

  /** The first unit after a period. */
  public int endOf(int period) {
    return edge[period + 1];
  }

  /** The period of a unit; the first one before all, none (their number) after all. */
  int at(int unit) {
    return unit < 0 ? 0 : unit >= periodOf.length ? edge.length - 1 : periodOf[unit];
  }

  /** Units of the stretch, its end exclusive, that lie in the period; 0 or less for none. */
  public int within(int period, int from, int to) {
    return Math.min(to, edge[period + 1]) - Math.max(from, edge[period]);
  }
}
