// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

/**
 * Activities that take time and resources, as arrays: time in whole units from 0, resources in
 * whole units up to {@link #MOST}. Activities are numbered so that each comes after all it waits
 * for. Immutable; made by {@link PackingBuilder}.
 *
 * <p>Four resources share one long, 16 bits each, the highest bit of each a guard: it is set in
 * what is free, and a subtraction that takes too much clears it. So one step looks at four
 * resources at once.
 */
public final class Packing {
  /** Most that a resource can have or an activity can need. */
  public static final int MOST = 32_767;

  static final long GUARD = 0x8000_8000_8000_8000L;

  final int size;
  final int lanes;
  final int horizon;
  final int[] duration;
  final int[] release;
  final int[] weight;
  final int[] wanted;
  final long[][] need;
  final long[][] capacity;
  final int[][] before;
  final int[][] beforeGap;
  final int[][] after;
  final int[][] afterGap;
  final Periods periods;
  private final Distance[][] distance;

  Packing(PackingBuilder from) {
    size = from.duration.length;
    lanes = from.lanes;
    horizon = from.horizon;
    duration = from.duration;
    release = from.release;
    weight = from.weight;
    wanted = from.wanted;
    need = from.need;
    capacity = from.capacity;
    before = from.before;
    beforeGap = from.beforeGap;
    after = from.after;
    afterGap = from.afterGap;
    periods = from.byPeriod;
    distance = from.distance;
  }

  /** By the link to this one of all it waits for, when that one starts so. */
  int earliest(int activity, int link, int start) {
    Distance asked = distance[activity][link];
    return asked == null ? start + beforeGap[activity][link] : asked.earliest(start);
  }

  public int size() {
    return size;
  }

  /** First time after the last end. */
  int end(int[] start) {
    int end = 0;
    for (int i = 0; i < size; i++) {
      end = Math.max(end, start[i] + duration[i]);
    }
    return end;
  }

  /** Earliest starts by links and releases alone. */
  int[] earliest() {
    int[] earliest = release.clone();
    for (int i = 0; i < size; i++) {
      for (int p = 0; p < before[i].length; p++) {
        earliest[i] = Math.max(earliest[i], earliest[before[i][p]] + beforeGap[i][p]);
      }
    }
    return earliest;
  }

  /** Time from the start of each activity to the end of all that waits for it. */
  int[] tails() {
    int[] tail = duration.clone();
    for (int i = size - 1; i >= 0; i--) {
      for (int s = 0; s < after[i].length; s++) {
        tail[i] = Math.max(tail[i], tail[after[i][s]] + afterGap[i][s]);
      }
    }
    return tail;
  }
}
