// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes a {@link Packing}. */
public final class PackingBuilder {
  final int[] duration;
  final int[] release;
  final int[] weight;
  final int[] wanted;
  long[][] need;
  long[][] capacity;
  int[][] before;
  int[][] beforeGap;
  int[][] after;
  int[][] afterGap;
  Distance[][] distance;
  int lanes;
  int horizon;
  Periods byPeriod;

  private final int resources;
  private final int[][] needs;
  private final int[] base;
  private final List<int[]> periods = new ArrayList<>();
  private final List<int[]> gaps = new ArrayList<>();
  private final List<Distance> distances = new ArrayList<>();

  public PackingBuilder(int size, int resources) {
    this.resources = resources;
    duration = new int[size];
    release = new int[size];
    weight = new int[size];
    wanted = new int[size];
    Arrays.fill(wanted, -1);
    needs = new int[size][resources];
    base = new int[resources];
  }

  public PackingBuilder activity(int number, int time, int... need) {
    duration[number] = time;
    System.arraycopy(need, 0, needs[number], 0, need.length);
    return this;
  }

  public PackingBuilder notBefore(int number, int time) {
    release[number] = time;
    return this;
  }

  /**
   * Every unit of time that the activity starts after {@code time} costs {@code costs}; without any
   * such wish only the end of all counts.
   */
  public PackingBuilder wanted(int number, int time, int costs) {
    wanted[number] = time;
    weight[number] = costs;
    return this;
  }

  /** The activity {@code to} starts at least {@code gap} after {@code from} starts. */
  public PackingBuilder gap(int from, int to, int gap) {
    if (from >= to) {
      throw new IllegalArgumentException(
          from + " before " + to + ". Maybe the activities are not in order.");
    }
    gaps.add(new int[] {from, to, gap, distances.size()});
    distances.add(null);
    return this;
  }

  /**
   * The same where it depends on the start of {@code from}; counts by {@link #periods} only.
   *
   * @param gap about as much, for rules of thumb
   * @param exactly null where it is always the gap
   */
  public PackingBuilder gap(int from, int to, int gap, Distance exactly) {
    gap(from, to, gap);
    distances.set(distances.size() - 1, exactly);
    return this;
  }

  /** Instead of resources: capacities that count by period, not at each time. */
  public PackingBuilder periods(Periods all) {
    byPeriod = all;
    return this;
  }

  public PackingBuilder capacity(int resource, int amount) {
    base[resource] = amount;
    return this;
  }

  /** Between two times, the second exclusive; counts after {@link #capacity(int, int)}. */
  public PackingBuilder capacity(int resource, int from, int to, int amount) {
    periods.add(new int[] {resource, from, to, amount});
    return this;
  }

  /**
   * @throws IllegalArgumentException when an activity needs more than there ever is
   */
  public Packing build() {
    int size = duration.length;
    lanes = Math.max(1, (resources + 3) / 4);
    horizon = horizon();
    capacity = new long[lanes][horizon];
    need = new long[lanes][size];
    for (int r = 0; r < resources; r++) {
      int[] amounts = new int[horizon];
      Arrays.fill(amounts, base[r]);
      for (int[] period : periods) {
        if (period[0] == r) {
          Arrays.fill(
              amounts, Math.min(period[1], horizon), Math.min(period[2], horizon), period[3]);
        }
      }
      write(r, amounts);
    }
    for (long[] lane : capacity) {
      for (int t = 0; t < horizon; t++) {
        lane[t] |= Packing.GUARD;
      }
    }
    distance = distances();
    before = ends(1);
    beforeGap = values(1);
    after = ends(0);
    afterGap = values(0);
    return new Packing(this);
  }

  /** After all periods there is room for everything one after the other. */
  private int horizon() {
    if (byPeriod != null) {
      return byPeriod.horizon(duration);
    }
    long sum = 2;
    for (int i = 0; i < duration.length; i++) {
      sum += duration[i];
      sum = Math.max(sum, release[i] + (long) duration[i]);
    }
    int last = Arrays.stream(release).max().orElse(0);
    for (int[] period : periods) {
      last = Math.max(last, period[2]);
    }
    for (int[] gap : gaps) {
      sum += Math.max(0, gap[2] - duration[gap[0]]);
    }
    return Math.toIntExact(last + sum);
  }

  private void write(int resource, int[] amounts) {
    int lane = resource / 4;
    int shift = 16 * (resource % 4);
    for (int t = 0; t < horizon; t++) {
      capacity[lane][t] |= (long) check(amounts[t]) << shift;
    }
    for (int i = 0; i < duration.length; i++) {
      if (duration[i] > 0 && needs[i][resource] > base[resource]) {
        throw new IllegalArgumentException(
            "activity "
                + i
                + " needs "
                + needs[i][resource]
                + " of "
                + base[resource]
                + " of resource "
                + resource
                + ". Maybe its capacity is not known.");
      }
      need[lane][i] |= (long) check(needs[i][resource]) << shift;
    }
  }

  private static int check(int amount) {
    if (amount < 0 || amount > Packing.MOST) {
      throw new IllegalArgumentException(amount + " of a resource. Maybe the unit is too small.");
    }
    return amount;
  }

  private int[][] ends(int side) {
    return collected(side, 1 - side);
  }

  private int[][] values(int side) {
    return collected(side, 2);
  }

  private Distance[][] distances() {
    int[][] numbers = collected(1, 3);
    Distance[][] byActivity = new Distance[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      byActivity[i] = Arrays.stream(numbers[i]).mapToObj(distances::get).toArray(Distance[]::new);
    }
    return byActivity;
  }

  private int[][] collected(int side, int what) {
    int[] count = new int[duration.length];
    gaps.forEach(gap -> count[gap[side]]++);
    int[][] collected = new int[duration.length][];
    for (int i = 0; i < collected.length; i++) {
      collected[i] = new int[count[i]];
    }
    for (int[] gap : gaps) {
      int at = gap[side];
      collected[at][collected[at].length - count[at]--] = gap[what];
    }
    return collected;
  }
}
