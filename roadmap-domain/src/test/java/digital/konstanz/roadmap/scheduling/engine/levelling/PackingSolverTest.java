// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Solution;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PackingSolverTest {

  @Property(tries = 60)
  void everyScheduleIsFeasibleAndImprovementNeverWorse(@ForAll long seed) {
    Random random = new Random(seed);
    Packing packing = RandomPackings.of(random, 30, 1 + random.nextInt(9), 1.8, 0.6, 0.1);
    PackingSolver solver = new PackingSolver(packing);

    Solution first = solver.first();
    Solution better = solver.improve(steps(1, 60, 1));

    assertThat(ScheduleCheck.faults(packing, first.start())).isEmpty();
    assertThat(ScheduleCheck.faults(packing, better.start())).isEmpty();
    assertThat(better.end()).isBetween(better.bound(), first.end());
    assertThat(better.proven()).isEqualTo(better.end() == better.bound());
  }

  @Test
  void threeThatNeedHalfTakeTwoRounds() {
    PackingBuilder builder = new PackingBuilder(3, 1).capacity(0, 4);
    for (int i = 0; i < 3; i++) {
      builder.activity(i, 5, 2);
    }

    Solution solution = new PackingSolver(builder.build()).improve(steps(1, 10, 1));

    assertThat(solution.end()).isEqualTo(10);
  }

  @Test
  void theBestOfASmallPuzzleIsFound() {
    // by hand: the long one has to run beside the two short ones
    PackingBuilder builder = new PackingBuilder(4, 1).capacity(0, 3);
    builder.activity(0, 2, 2).activity(1, 2, 2).activity(2, 4, 1).activity(3, 4, 3);

    Solution solution = new PackingSolver(builder.build()).improve(steps(1, 300, 3));

    assertThat(solution.end()).isEqualTo(8);
    assertThat(solution.proven()).isTrue();
  }

  @Test
  void capacityMayChangeWithTime() {
    Packing packing =
        new PackingBuilder(1, 1).activity(0, 3, 2).capacity(0, 2).capacity(0, 1, 4, 1).build();

    assertThat(new PackingSolver(packing).first().start()).containsExactly(4);
  }

  @Test
  void whatCostsMoreWaitsLess() {
    PackingBuilder builder = new PackingBuilder(2, 1).capacity(0, 1);
    builder.activity(0, 5, 1).wanted(0, 0, 1);
    builder.activity(1, 5, 1).wanted(1, 0, 3);

    Solution solution = new PackingSolver(builder.build()).improve(steps(1, 200, 5));

    assertThat(solution.start()).containsExactly(5, 0);
  }

  @Test
  void oneThreadIsDeterministicForSeedAndSteps() {
    Packing packing = RandomPackings.of(new Random(4), 60, 4, 1.8, 0.75, 0.0);

    int[] once = new PackingSolver(packing).improve(steps(1, 500, 9)).start();

    assertThat(new PackingSolver(packing).improve(steps(1, 500, 9)).start()).isEqualTo(once);
  }

  @Test
  void cancelEndsTheSearchWithTheBestSoFar() {
    Packing packing = RandomPackings.of(new Random(5), 120, 4, 1.8, 1, 0.0);
    PackingSolver solver = new PackingSolver(packing);
    AtomicLong told = new AtomicLong();

    Solution solution =
        solver.improve(
            new Effort(
                600_000,
                Long.MAX_VALUE,
                2,
                1,
                passed -> {
                  told.incrementAndGet();
                  solver.cancel();
                }));

    assertThat(told.get()).isPositive();
    assertThat(ScheduleCheck.faults(packing, solution.start())).isEmpty();
  }

  @Test
  void whatNeedsMoreThanThereIsIsRefused() {
    assertThatThrownBy(() -> new PackingBuilder(1, 1).activity(0, 1, 5).capacity(0, 4).build())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCheckSeesOverloadAndBrokenLinks() {
    PackingBuilder builder = new PackingBuilder(2, 5).capacity(4, 1);
    builder.activity(0, 2, 0, 0, 0, 0, 1).activity(1, 2, 0, 0, 0, 0, 1).gap(0, 1, 2);
    builder.notBefore(0, 1);
    Packing packing = builder.build();

    assertThat(ScheduleCheck.faults(packing, new int[] {1, 3})).isEmpty();
    assertThat(ScheduleCheck.faults(packing, new int[] {1, 2})).hasSize(2);
    assertThat(ScheduleCheck.faults(packing, new int[] {0, 3})).hasSize(1);
  }

  private static Effort steps(int threads, long steps, long seed) {
    return new Effort(600_000, steps, threads, seed, passed -> {});
  }
}
