// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.LinkType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mpxj.cpm.MicrosoftScheduler;
import org.mpxj.cpm.PrimaveraScheduler;

/** Many random networks against both schedulers of MPXJ. */
final class MpxjComparison {
  private MpxjComparison() {}

  /** Differences of the networks with these seeds: seed, scheduler, item, ours, theirs. */
  static List<String> differences(int firstSeed, int count) {
    List<String> differences = new ArrayList<>();
    for (int seed = firstSeed; seed < firstSeed + count; seed++) {
      RandomPlans.Plan plan = plan(new Random(seed));
      Schedule ours = NetworkCalculation.run(plan.network());
      for (String text :
          new MpxjOracle(plan).schedule(new MicrosoftScheduler()).differences(ours)) {
        differences.add(seed + " Microsoft " + text);
      }
      for (String text :
          new MpxjOracle(plan).schedule(new PrimaveraScheduler()).differences(ours)) {
        differences.add(seed + " Primavera " + text);
      }
    }
    return differences;
  }

  private static RandomPlans.Plan plan(Random random) {
    int size = 5 + random.nextInt(25);
    int links = size + random.nextInt(size);
    return RandomPlans.rooted(
        RandomPlans.inWorkingDays(random, size, links, random.nextInt(6), LinkType.values()));
  }
}
