// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Genetic search of one thread, after Valls, Ballestín and Quintanilla (2008) and Debels and
 * Vanhoucke (2007): an individual is its schedule, a child keeps the busiest stretch of its mother
 * and orders the rest as its father does, and every schedule is justified to the right and to the
 * left again. A population that has nothing new left is renewed around the best.
 */
final class Population {
  private static final int FAR = 1 << 28;
  private static final int TIE = 1 << 10;

  // measured: in a small project a step that far still changes the order of few
  private static final int LEAST_PUSH = 20;
  private static final int PUSHED = 2_000;

  private final Packing packing;
  private final Packer packer;
  private final Placer placer;
  private final Costs costs;
  private final SplittableRandom random;
  private final int[] slack;
  private final int[] key;
  private final int[] scratch;
  private final long[] busy;
  private final int[][] starts;
  private final long[] cost;
  private int idle;
  private int renewals;

  final int[] best;
  long bestCost = Long.MAX_VALUE;

  Population(Packing packing, int individuals, SplittableRandom random) {
    this.packing = packing;
    this.packer = packing.periods == null ? new Packer(packing) : null;
    this.placer = packer == null ? new PeriodPacker(packing) : packer;
    this.costs = new Costs(packing);
    this.random = random;
    this.slack = latest(packing);
    this.key = new int[packing.size];
    this.scratch = new int[packing.size];
    this.busy = new long[packing.horizon + 1];
    this.starts = new int[individuals][packing.size];
    this.cost = new long[individuals];
    this.best = new int[packing.size];
  }

  /** Minus the tail: what has the longest way to the end comes first. */
  private static int[] latest(Packing packing) {
    int[] latest = packing.tails();
    for (int i = 0; i < latest.length; i++) {
      latest[i] = packing.wanted[i] >= 0 ? packing.wanted[i] : -latest[i];
    }
    return latest;
  }

  /** The first schedule, by rule alone. */
  void first() {
    for (int i = 0; i < key.length; i++) {
      key[i] = slack[i];
    }
    remember(evaluate(scratch), scratch);
    if (costs.weighted()) {
      for (int i = 0; i < key.length; i++) {
        key[i] = -packing.weight[i] * TIE * TIE + Math.min(slack[i], TIE * TIE - 1);
      }
      remember(evaluate(scratch), scratch);
    }
  }

  /** Fills the population with schedules by the rule, each blurred in its own way. */
  void fill(BooleanSupplier hurry) {
    int spread = 1 + Arrays.stream(packing.duration).sum() / Math.max(1, packing.size);
    for (int p = 0; p < starts.length; p++) {
      if (hurry.getAsBoolean()) {
        System.arraycopy(best, 0, starts[p], 0, best.length);
        cost[p] = bestCost;
        continue;
      }
      int blur = spread * (1 + p % 8) * 2;
      for (int i = 0; i < key.length; i++) {
        key[i] = slack[i] * TIE + random.nextInt(blur * TIE);
      }
      cost[p] = evaluate(starts[p]);
      remember(cost[p], starts[p]);
    }
    idle = 0;
  }

  /**
   * One child; it takes the place of the worse parent unless it is worse still. The population is
   * renewed when its children bring nothing any more.
   */
  void step() {
    int mother = tournament();
    int father = tournament();
    if (mother == father) {
      father = (father + 1) % starts.length;
    }
    cross(starts[mother], starts[father]);
    if (random.nextBoolean()) {
      mutate();
    }
    long found = evaluate(scratch);
    int worse = cost[father] > cost[mother] ? father : mother;
    boolean better = found < cost[worse];
    if (found <= cost[worse] && isNew(found)) {
      cost[worse] = found;
      System.arraycopy(scratch, 0, starts[worse], 0, scratch.length);
    }
    idle = better ? 0 : idle + 1;
    remember(found, scratch);
    if (idle > 60 * starts.length) {
      renew();
    }
  }

  /** Begins with what is known. */
  void learnFirst(int[] start, long known) {
    remember(known, start);
  }

  /** Takes over what another thread found. */
  void learn(int[] other, long otherCost) {
    if (otherCost < bestCost) {
      remember(otherCost, other);
      int worst = 0;
      for (int p = 1; p < cost.length; p++) {
        worst = cost[p] > cost[worst] ? p : worst;
      }
      cost[worst] = otherCost;
      System.arraycopy(other, 0, starts[worst], 0, other.length);
    }
  }

  private int tournament() {
    int a = random.nextInt(starts.length);
    int b = random.nextInt(starts.length);
    return cost[a] <= cost[b] ? a : b;
  }

  private void cross(int[] mother, int[] father) {
    int end = packing.end(mother);
    int length = end / 4 + random.nextInt(end / 2 + 1);
    int from = busiest(mother, end, length);
    boolean inside = random.nextBoolean();
    for (int i = 0; i < key.length; i++) {
      int at = mother[i];
      int side = at < from ? -FAR : at >= from + length ? FAR : 0;
      boolean own = side == 0 == inside;
      key[i] = side + (own ? at : father[i]) * TIE + random.nextInt(TIE);
    }
  }

  /** The busiest of some stretches of this length. */
  private int busiest(int[] start, int end, int length) {
    Arrays.fill(busy, 0, end + 1, 0);
    for (int i = 0; i < start.length; i++) {
      if (packing.duration[i] > 0) {
        long load = costs.load(i);
        busy[start[i]] += load;
        busy[start[i] + packing.duration[i]] -= load;
      }
    }
    long running = 0;
    long sum = 0;
    for (int t = 0; t <= end; t++) {
      running += busy[t];
      busy[t] = sum;
      sum += running;
    }
    int chosen = 0;
    long most = -1;
    for (int tries = 0; tries < 3; tries++) {
      int from = random.nextInt(Math.max(1, end - length + 1));
      long load = busy[Math.min(end, from + length)] - busy[from];
      if (load > most) {
        most = load;
        chosen = from;
      }
    }
    return chosen;
  }

  private void mutate() {
    int push = Math.max(LEAST_PUSH, PUSHED / key.length);
    int count = 1 + random.nextInt(Math.max(1, key.length / 15));
    for (int m = 0; m < count; m++) {
      int i = random.nextInt(key.length);
      key[i] += (random.nextInt(2 * push + 1) - push) * TIE;
    }
  }

  private long evaluate(int[] start) {
    int end = placer.forward(key, start);
    if (!costs.weighted()) {
      for (int i = 0; i < start.length; i++) {
        key[i] = start[i] + packing.duration[i];
      }
      packer.backward(key, end, start);
      System.arraycopy(start, 0, key, 0, start.length);
      packer.forward(key, start);
    }
    return costs.of(start);
  }

  private boolean isNew(long found) {
    for (int p = 0; p < starts.length; p++) {
      if (cost[p] == found && Arrays.equals(starts[p], scratch)) {
        return false;
      }
    }
    return true;
  }

  private void remember(long found, int[] start) {
    if (found < bestCost) {
      bestCost = found;
      System.arraycopy(start, 0, best, 0, start.length);
    }
  }

  /** Every second time around the best, else from the rule. */
  private void renew() {
    if (renewals++ % 2 == 1) {
      fill(() -> false);
      return;
    }
    for (int p = 0; p < starts.length; p++) {
      int blur = 2 + p % 12;
      for (int i = 0; i < key.length; i++) {
        key[i] = best[i] * TIE + random.nextInt(blur * blur * TIE / 4 + 1);
      }
      cost[p] = evaluate(starts[p]);
      remember(cost[p], starts[p]);
    }
    idle = 0;
  }
}
