// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.List;

/**
 * Periods in which no resource may be asked for more than it has, and what each activity asks of
 * it. Immutable.
 */
public final class Periods {
  /** What the capacities are counted in: one, in their unit. */
  public static final long ONE = 1_000_000;

  /** Capacity of a resource that is never too small. */
  public static final long UNLIMITED = Long.MAX_VALUE / 4;

  final long[][] capacity;
  final List<List<Share>> shares;
  final int[] latest;
  final boolean[] stays;
  private final int count;

  /**
   * @param edge first time of each period, ascending from 0, and the end of the last one
   * @param capacity by resource and period; negative where what is fixed takes more than there is
   * @param shares by activity
   * @param latest last start of each activity, no earlier than its wish and its links allow
   * @param stays activities that do not wait for capacity, whatever they take
   */
  public Periods(
      int[] edge, long[][] capacity, List<List<Share>> shares, int[] latest, boolean[] stays) {
    this.count = edge.length - 1;
    this.capacity = capacity;
    this.shares = shares;
    this.latest = latest;
    this.stays = stays;
  }

  /** First time after all ends, wherever the activities lie. */
  int horizon(int[] duration) {
    int horizon = 1;
    for (int i = 0; i < duration.length; i++) {
      horizon = Math.max(horizon, latest[i] + duration[i] + 1);
    }
    return horizon;
  }

  int count() {
    return count;
  }

  /** What is free when all activities lie so; negative where there is too little. */
  public long[][] free(int[] start) {
    long[][] free = new long[capacity.length][];
    for (int r = 0; r < free.length; r++) {
      free[r] = capacity[r].clone();
    }
    for (int i = 0; i < start.length; i++) {
      take(free, i, start[i]);
    }
    return free;
  }

  void take(long[][] free, int activity, int start) {
    for (Share share : shares.get(activity)) {
      OwnTime time = share.time();
      int from = time.of(start) + share.offset();
      int to = from + share.length();
      for (int p = time.at(from); p < count && time.edge[p] < to; p++) {
        int units = time.within(p, from, to);
        if (units > 0) {
          free[share.resource()][p] -= share.of(units);
        }
      }
    }
  }

  /** Sum of all that is asked for beyond the capacities. */
  static long over(long[][] free) {
    long over = 0;
    for (long[] row : free) {
      for (long left : row) {
        over -= Math.min(0, left);
      }
    }
    return over;
  }
}
