// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;

/**
 * Looks for the schedule with the least costs: a first one by rule at once, then improvement by
 * genetic search until time is up, somebody cancels or it is proven best. One thread is
 * deterministic for a seed and a number of steps; several tell each other what they found.
 */
public final class PackingSolver {
  private static final int STEPS_BETWEEN_LOOKS = 64;
  private static final int FEWEST = 12;
  private static final int MOST = 1_000;
  private static final int ACTIVITIES_AT_ONCE = 48_000;

  private final Packing packing;
  private final Costs costs;
  private final int bound;
  private final Object lock = new Object();
  private int[] best;
  private long bestCost = Long.MAX_VALUE;
  private volatile boolean stopped;

  public PackingSolver(Packing packing) {
    this.packing = packing;
    this.costs = new Costs(packing);
    this.bound = new LowerBounds(packing).best();
  }

  /**
   * How to look.
   *
   * @param steps most children of each thread, whatever the time
   * @param progress is told the time that has passed in milliseconds, now and then
   */
  public record Effort(
      long milliseconds, long steps, int threads, long seed, LongConsumer progress) {

    public static Effort of(long milliseconds, int threads, long seed) {
      return new Effort(milliseconds, Long.MAX_VALUE, threads, seed, passed -> {});
    }
  }

  /**
   * A feasible schedule.
   *
   * @param start by activity
   * @param end first time after the last end
   * @param bound no schedule ends earlier
   * @param proven whether no schedule is better
   */
  public record Solution(int[] start, int end, int bound, boolean proven) {}

  /** The schedule by rule alone, in a fraction of a second. */
  public Solution first() {
    Population rule = new Population(packing, 1, new SplittableRandom(1));
    rule.first();
    offer(rule.best, rule.bestCost);
    return solution();
  }

  /** Ends {@link #improve} soon. */
  public void cancel() {
    stopped = true;
  }

  /** Never worse than {@link #first}. */
  public Solution improve(Effort effort) {
    Solution rule = first();
    if (packing.size == 0) {
      return rule;
    }
    SplittableRandom seeds = new SplittableRandom(effort.seed());
    long until = System.nanoTime() + effort.milliseconds() * 1_000_000;
    List<Thread> others = new ArrayList<>();
    for (int t = 1; t < effort.threads(); t++) {
      SplittableRandom random = seeds.split();
      Thread other = new Thread(() -> search(random, effort, until, false), "levelling-" + t);
      other.setDaemon(true);
      other.start();
      others.add(other);
    }
    search(seeds.split(), effort, until, true);
    stopped = true;
    for (Thread other : others) {
      join(other);
    }
    return solution();
  }

  private void search(SplittableRandom random, Effort effort, long until, boolean speaks) {
    Population population = new Population(packing, individuals(), random);
    population.learnFirst(best, bestCost);
    if (finished()) {
      return;
    }
    population.fill(() -> stopped || System.nanoTime() > until);
    for (long step = 0; step < effort.steps(); step++) {
      population.step();
      if (step % STEPS_BETWEEN_LOOKS == 0) {
        exchange(population);
        long now = System.nanoTime();
        if (stopped || finished() || now > until) {
          break;
        }
        if (speaks) {
          effort.progress().accept(effort.milliseconds() - (until - now) / 1_000_000);
        }
      }
    }
    exchange(population);
  }

  private int individuals() {
    return Math.max(FEWEST, Math.min(MOST, ACTIVITIES_AT_ONCE / packing.size));
  }

  private void exchange(Population population) {
    synchronized (lock) {
      offer(population.best, population.bestCost);
      population.learn(best, bestCost);
    }
  }

  private void offer(int[] start, long cost) {
    if (cost < bestCost) {
      bestCost = cost;
      best = start.clone();
    }
  }

  private boolean finished() {
    synchronized (lock) {
      return costs.isLeast(bestCost, bound);
    }
  }

  private Solution solution() {
    return new Solution(best.clone(), packing.end(best), bound, costs.isLeast(bestCost, bound));
  }

  private static void join(Thread other) {
    try {
      other.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
