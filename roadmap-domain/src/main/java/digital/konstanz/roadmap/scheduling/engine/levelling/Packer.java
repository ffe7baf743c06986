// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.Arrays;

/**
 * Serial schedule generation, forward and backward, with memory of its own: one per thread. Each
 * activity takes the first (last) place where its links and the free resources admit it.
 */
final class Packer implements Placer {
  private final Packing packing;
  private final long[][] free;
  private final int[] keyed;
  private final long[] sortable;
  private final boolean[] placed;
  private int last;
  private int touched;

  Packer(Packing packing) {
    this.packing = packing;
    this.free = new long[packing.lanes][packing.horizon];
    this.keyed = new int[packing.size];
    this.sortable = new long[packing.size];
    this.placed = new boolean[packing.size];
    this.touched = packing.horizon;
  }

  @Override
  public int forward(int[] key, int[] start) {
    order(key, false);
    clear();
    last = 0;
    for (int i : keyed) {
      forward(i, key, start);
    }
    return last;
  }

  private void forward(int i, int[] key, int[] start) {
    if (placed[i]) {
      return;
    }
    int earliest = packing.release[i];
    int[] before = packing.before[i];
    for (int p = 0; p < before.length; p++) {
      forward(before[p], key, start);
      earliest = Math.max(earliest, start[before[p]] + packing.beforeGap[i][p]);
    }
    int at = packing.lanes == 1 ? firstFit(i, earliest) : firstFitOfMany(i, earliest);
    take(i, at);
    start[i] = at;
    placed[i] = true;
    last = Math.max(last, at + packing.duration[i]);
  }

  /**
   * Places activities in descending order of their keys, as late as possible before {@code end}.
   */
  void backward(int[] key, int end, int[] start) {
    order(key, true);
    clear();
    for (int i : keyed) {
      backward(i, end, start);
    }
  }

  private void backward(int i, int end, int[] start) {
    if (placed[i]) {
      return;
    }
    int latest = end - packing.duration[i];
    int[] after = packing.after[i];
    for (int s = 0; s < after.length; s++) {
      backward(after[s], end, start);
      latest = Math.min(latest, start[after[s]] - packing.afterGap[i][s]);
    }
    int at = packing.lanes == 1 ? lastFit(i, latest) : lastFitOfMany(i, latest);
    if (at >= 0) {
      take(i, at);
    }
    start[i] = at;
    placed[i] = true;
  }

  private void order(int[] key, boolean descending) {
    for (int i = 0; i < sortable.length; i++) {
      long value = descending ? -(long) key[i] : key[i];
      sortable[i] = (value << 20) | i;
      placed[i] = false;
    }
    Arrays.sort(sortable);
    for (int i = 0; i < sortable.length; i++) {
      keyed[i] = (int) (sortable[i] & 0xFFFFF);
    }
  }

  /** Only what the last schedule has taken. */
  private void clear() {
    for (int lane = 0; lane < free.length; lane++) {
      System.arraycopy(packing.capacity[lane], 0, free[lane], 0, touched);
    }
    touched = 0;
  }

  private void take(int i, int at) {
    int end = at + packing.duration[i];
    touched = Math.max(touched, end);
    for (int lane = 0; lane < free.length; lane++) {
      long need = packing.need[lane][i];
      if (need != 0) {
        long[] row = free[lane];
        for (int t = at; t < end; t++) {
          row[t] -= need;
        }
      }
    }
  }

  private int firstFit(int i, int earliest) {
    int time = packing.duration[i];
    long need = packing.need[0][i];
    long[] row = free[0];
    int at = earliest;
    int known = at;
    for (int t = at + time - 1; t >= known; t--) {
      if (((row[t] - need) & Packing.GUARD) != Packing.GUARD) {
        known = at + time;
        at = t + 1;
        t = at + time;
      }
    }
    return at;
  }

  private int lastFit(int i, int latest) {
    int time = packing.duration[i];
    long need = packing.need[0][i];
    long[] row = free[0];
    int at = latest;
    int known = at + time;
    for (int t = at; t < known; t++) {
      if (t < 0) {
        return -1;
      }
      if (((row[t] - need) & Packing.GUARD) != Packing.GUARD) {
        known = at;
        at = t - time;
        t = at - 1;
      }
    }
    return at;
  }

  private int firstFitOfMany(int i, int earliest) {
    int at = earliest;
    int time = packing.duration[i];
    for (int t = at + time - 1; t >= at; t--) {
      if (!fits(i, t)) {
        at = t + 1;
        t = at + time;
      }
    }
    return at;
  }

  private int lastFitOfMany(int i, int latest) {
    int at = latest;
    int time = packing.duration[i];
    for (int t = at; t < at + time; t++) {
      if (t < 0) {
        return -1;
      }
      if (!fits(i, t)) {
        at = t - time;
        t = at - 1;
      }
    }
    return at;
  }

  private boolean fits(int i, int t) {
    for (int lane = 0; lane < free.length; lane++) {
      long need = packing.need[lane][i];
      if (need != 0 && ((free[lane][t] - need) & Packing.GUARD) != Packing.GUARD) {
        return false;
      }
    }
    return true;
  }
}
