// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.scheduling.engine.RandomPlans.Plan;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mpxj.cpm.MicrosoftScheduler;

/** Figures of the engine; one line {@code BENCH name value unit limit} each. */
@Tag("bench")
class EngineBench {

  @Test
  void passesOverAHundredThousandActivities() {
    double small = passes(10_000);
    double middle = passes(100_000);
    double big = passes(1_000_000);

    print("engine.pass-100k", middle, "ms", 150);
    print("engine.per-activity-1m-to-10k", big / 100 / small, "times", 3);
    assertThat(middle).isLessThan(150);
  }

  @Test
  void allocatesTheResultAndHardlyMore() {
    Network network = plan(100_000).network();
    NetworkCalculation.run(network);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    Schedule schedule = NetworkCalculation.run(network);

    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    double result = 7.0 * 4 * schedule.start.length;
    print("engine.allocated-of-result", 100 * allocated / result, "percent", 110);
    assertThat(allocated).isLessThan((long) (1.1 * result));
  }

  @Test
  void changeInFiveThousandItems() {
    Plan undated = plan(5_000);
    Schedule schedule = NetworkCalculation.run(undated.network());
    Network network =
        new Plan(
                undated.activities().stream()
                    .map(a -> a.between(schedule.start(a.key()), schedule.end(a.key())))
                    .toList(),
                undated.links())
            .network();
    Random random = new Random(3);
    double[] times = new double[2_000];
    for (int i = 0; i < times.length; i++) {
      Activity any = network.activity("a" + random.nextInt(5_000));
      int days = 1 + random.nextInt(30);
      long begin = System.nanoTime();
      Cascade.in(network)
          .move(
              List.of(new Placed(any.key(), any.start().plusDays(days), any.end().plusDays(days))));
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, 500, times.length);
    Arrays.sort(warm);
    print("engine.cascade-5k-p95", warm[(int) (0.95 * warm.length)], "ms", 2);
    assertThat(warm[(int) (0.95 * warm.length)]).isLessThan(2);
  }

  @Test
  void fasterThanTheSchedulerOfMpxj() {
    int size = Integer.getInteger("engine.peer.size", 100_000);
    Plan plan = plan(size);
    MpxjOracle peer = new MpxjOracle(plan);
    long begin = System.nanoTime();
    peer.schedule(new MicrosoftScheduler());
    double theirs = (System.nanoTime() - begin) / 1e6;
    double ours = passes(size);

    print("engine.times-faster-than-mpxj", theirs / ours, "times", 50);
    assertThat(theirs / ours).isGreaterThan(50);
  }

  @Test
  void tenThousandRandomNetworksLieWhereMpxjPlacesThem() {
    int count = Integer.getInteger("engine.networks", 10_000);
    List<String> differences = MpxjComparison.differences(100_000, count);

    differences.stream().limit(20).forEach(System.out::println);
    print("engine.unexplained-differences", differences.size(), "of " + count, 0);
    assertThat(differences).isEmpty();
  }

  /** Milliseconds of both passes, the median of warmed runs. */
  private static double passes(int size) {
    Network network = plan(size).network();
    int runs = Math.max(7, Math.min(60, 3_000_000 / size));
    double[] times = new double[runs];
    for (int i = 0; i < runs; i++) {
      long begin = System.nanoTime();
      NetworkCalculation.run(network);
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(times, runs / 2, runs);
    Arrays.sort(warm);
    return warm[warm.length / 2];
  }

  private static Plan plan(int size) {
    return RandomPlans.inWorkingDays(
        new Random(size), size, (int) (size * 1.37), 5, LinkType.values());
  }

  private static void print(String name, double value, String unit, int limit) {
    System.out.printf(Locale.ROOT, "BENCH %s %.2f %s limit %d%n", name, value, unit, limit);
  }
}
