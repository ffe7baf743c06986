// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.scheduling.engine.Levelling.Proposal;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures of levelling generated roadmaps; one line {@code BENCH name value unit limit} each. */
@Tag("bench")
class LevellingBench {

  @Test
  void theFirstProposalIsThereAtOnce() {
    first(1_000, 20, 100);
    first(10_000, 54, 1_000);
  }

  @Test
  void timeMakesItBetter() {
    LevellingFacts facts = new GeneratedRoadmap(1_000, 20, 1).facts(CalendarPeriod.MONTH);
    Proposal rule = new Levelling(facts).first();
    Proposal better = new Levelling(facts).improve(Effort.of(10_000, 1, 1));

    print("levelling.1k-overload-left", left(better) * 100 / left(rule), "percent of first", 100);
    assertThat(left(better)).isLessThanOrEqualTo(left(rule));
  }

  private static void first(int size, int units, int limit) {
    LevellingFacts facts = new GeneratedRoadmap(size, units, size).facts(CalendarPeriod.MONTH);
    double[] times = new double[7];
    for (int i = 0; i < times.length; i++) {
      long begin = System.nanoTime();
      Proposal proposal = new Levelling(facts).first();
      times[i] = (System.nanoTime() - begin) / 1e6;
      assertThat(proposal.moves()).isNotEmpty();
    }
    print("levelling.first-" + size + "-cold", times[0], "ms", limit);
    Arrays.sort(times);
    print("levelling.first-" + size, times[times.length / 2], "ms", limit);
    assertThat(times[times.length / 2]).isLessThan(limit);
  }

  private static double left(Proposal proposal) {
    return proposal.loads().stream()
        .mapToDouble(
            load ->
                load.after().subtract(load.capacity()).max(java.math.BigDecimal.ZERO).doubleValue())
        .sum();
  }

  private static void print(String name, double value, String unit, int limit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.2f %s limit %d%n", name, value, unit, limit);
  }
}
