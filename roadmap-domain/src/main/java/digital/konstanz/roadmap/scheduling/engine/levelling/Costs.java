// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

/**
 * What a schedule costs: its end, or where places are wanted first the weighted delays. Of two
 * schedules that end together the one with less work in the last tenth is nearer to an earlier end.
 */
final class Costs {
  private static final long END = 1L << 24;
  private static final long OVER = 100;
  private static final int LAST_PART = 10;

  /** Of the unit of the capacities by period: a tenth of what one counts by. */
  private static final long TENTH = Periods.ONE / 10;

  private final Packing packing;
  private final boolean weighted;
  private final long[] load;
  private final long least;

  Costs(Packing packing) {
    this.packing = packing;
    boolean any = packing.periods != null;
    for (int wanted : packing.wanted) {
      any |= wanted >= 0;
    }
    this.weighted = any;
    this.load = new long[packing.size];
    this.least = packing.periods == null ? 0 : over(packing.periods.capacity);
    for (int i = 0; packing.periods != null && i < packing.size; i++) {
      for (Share share : packing.periods.shares.get(i)) {
        load[i] += share.of(1) / (Periods.ONE / 1_000);
      }
    }
    for (int lane = 0; lane < packing.lanes; lane++) {
      for (int i = 0; i < packing.size; i++) {
        for (int r = 0; r < 4; r++) {
          load[i] += packing.need[lane][i] >>> (16 * r) & 0x7FFF;
        }
      }
    }
  }

  boolean weighted() {
    return weighted;
  }

  /** Of all resources together, per unit of time. */
  long load(int activity) {
    return load[activity];
  }

  long of(int[] start) {
    int end = packing.end(start);
    if (!weighted) {
      return end * END + Math.min(END - 1, workAfter(end - Math.max(1, end / LAST_PART), start));
    }
    long delays = 0;
    for (int i = 0; i < start.length; i++) {
      if (packing.wanted[i] >= 0 && start[i] > packing.wanted[i]) {
        delays += (long) packing.weight[i] * (start[i] - packing.wanted[i]);
      }
    }
    return (delays + (packing.periods == null ? 0 : over(packing.periods.free(start)))) * END + end;
  }

  private long workAfter(int from, int[] start) {
    long work = 0;
    for (int i = 0; i < start.length; i++) {
      int last = start[i] + packing.duration[i];
      if (last > from) {
        work += load[i] * (last - Math.max(start[i], from));
      }
    }
    return work;
  }

  /** Too much of a person-day costs as much as a thousand units of time. */
  private static long over(long[][] free) {
    return Periods.over(free) / TENTH * OVER;
  }

  /** Whether nothing can cost less. */
  boolean isLeast(long cost, int bound) {
    return weighted ? cost / END == least : cost / END <= bound;
  }
}
