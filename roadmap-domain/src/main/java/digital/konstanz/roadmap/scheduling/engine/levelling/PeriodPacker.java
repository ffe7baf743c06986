// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.Arrays;

/**
 * Serial schedule generation over {@link Periods}, with memory of its own: one per thread. Each
 * activity takes the first place that its links, its last start and the periods admit; one that
 * finds none lies where it overloads the periods least.
 */
final class PeriodPacker implements Placer {
  private static final int WEEK = 5;

  private final Packing packing;
  private final Periods periods;
  private final long[][] free;
  private final long[] sortable;
  private final boolean[] placed;
  private int last;

  PeriodPacker(Packing packing) {
    this.packing = packing;
    this.periods = packing.periods;
    this.free = new long[periods.capacity.length][periods.count()];
    this.sortable = new long[packing.size];
    this.placed = new boolean[packing.size];
  }

  @Override
  public int forward(int[] key, int[] start) {
    for (int r = 0; r < free.length; r++) {
      System.arraycopy(periods.capacity[r], 0, free[r], 0, free[r].length);
    }
    for (int i = 0; i < sortable.length; i++) {
      sortable[i] = ((long) key[i] << 20) | i;
      placed[i] = false;
    }
    Arrays.sort(sortable);
    last = 0;
    for (boolean stays : new boolean[] {true, false}) {
      for (long each : sortable) {
        int i = (int) (each & 0xFFFFF);
        if (periods.stays[i] == stays) {
          place(i, start);
        }
      }
    }
    return last;
  }

  private void place(int i, int[] start) {
    if (placed[i]) {
      return;
    }
    int earliest = packing.release[i];
    int[] before = packing.before[i];
    for (int p = 0; p < before.length; p++) {
      place(before[p], start);
      earliest = Math.max(earliest, packing.earliest(i, p, start[before[p]]));
    }
    int at = periods.stays[i] ? earliest : firstFit(i, earliest);
    if (at > periods.latest[i] || periods.stays[i]) {
      at = leastOver(i, earliest);
      periods.take(free, i, at);
    }
    start[i] = at;
    placed[i] = true;
    last = Math.max(last, at + packing.duration[i]);
  }

  /** Takes the place it finds; beyond the last start nothing is taken. */
  private int firstFit(int i, int earliest) {
    int at = earliest;
    int next = tryAt(i, at);
    while (next != at && next <= periods.latest[i]) {
      at = next;
      next = tryAt(i, at);
    }
    return next;
  }

  private int leastOver(int i, int earliest) {
    int latest = Math.max(earliest, periods.latest[i]);
    if (periods.stays[i] || latest == earliest) {
      return earliest;
    }
    return overAt(i, latest) < overAt(i, earliest) ? latest : earliest;
  }

  private long overAt(int i, int at) {
    long over = 0;
    for (Share share : periods.shares.get(i)) {
      OwnTime time = share.time();
      int from = time.of(at) + share.offset();
      int to = from + share.length();
      for (int p = time.at(from); p < periods.count() && time.edge[p] < to; p++) {
        int units = time.within(p, from, to);
        long left = Math.max(0, free[share.resource()][p]);
        over += units > 0 ? Math.max(0, share.of(units) - left) : 0;
      }
    }
    return over;
  }

  /** The same time when the activity fits and has been put there, else when it may fit next. */
  private int tryAt(int i, int at) {
    int done = 0;
    for (Share share : periods.shares.get(i)) {
      OwnTime time = share.time();
      int from = time.of(at) + share.offset();
      int to = from + share.length();
      for (int p = time.at(from); p < periods.count() && time.edge[p] < to; p++) {
        int units = time.within(p, from, to);
        long[] row = free[share.resource()];
        if (units > 0 && share.of(units) > row[p]) {
          int next = next(i, share, at, p);
          giveBack(i, at, done, p);
          return next;
        }
        row[p] -= units > 0 ? share.of(units) : 0;
      }
      done++;
    }
    return at;
  }

  /** So late that no more of the share lies in the period than it admits. */
  private int next(int i, Share share, int at, int period) {
    long left = Math.max(0, free[share.resource()][period]);
    int admitted = share.effort() == 0 ? 0 : (int) (left * share.length() / share.effort());
    OwnTime time = share.time();
    int next = time.first(time.edge[period + 1] - admitted - share.offset());
    // shares of the same activity make room for each other
    boolean alone = periods.shares.get(i).size() == 1;
    return Math.max(at + 1, alone ? next : Math.min(next, at + WEEK));
  }

  private void giveBack(int i, int at, int done, int failed) {
    for (int s = 0; s <= done; s++) {
      Share share = periods.shares.get(i).get(s);
      OwnTime time = share.time();
      int from = time.of(at) + share.offset();
      int to = from + share.length();
      int end = s == done ? failed : periods.count();
      for (int p = time.at(from); p < end && time.edge[p] < to; p++) {
        int units = time.within(p, from, to);
        free[share.resource()][p] += units > 0 ? share.of(units) : 0;
      }
    }
  }
}
