// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.Random;

/**
 * Instances in the manner of PSPLIB: network complexity (links per activity), resource factor (part
 * of the resources that an activity needs) and resource strength (0 = just enough for the hungriest
 * activity, 1 = enough for all at once).
 */
final class RandomPackings {
  private RandomPackings() {}

  static Packing of(
      Random random, int size, int resources, double complexity, double factor, double strength) {
    PackingBuilder builder = new PackingBuilder(size, resources);
    int[] duration = new int[size];
    int[] hungriest = new int[resources];
    int[] all = new int[resources];
    for (int i = 0; i < size; i++) {
      duration[i] = 1 + random.nextInt(10);
      int[] need = new int[resources];
      for (int r = 0; r < resources; r++) {
        need[r] = random.nextDouble() < factor ? 1 + random.nextInt(10) : 0;
        hungriest[r] = Math.max(hungriest[r], need[r]);
        all[r] += need[r];
      }
      builder.activity(i, duration[i], need);
    }
    for (int link = 0; link < complexity * size; link++) {
      int from = random.nextInt(size - 1);
      int to = from + 1 + random.nextInt(Math.min(12, size - 1 - from));
      builder.gap(from, to, duration[from]);
    }
    for (int r = 0; r < resources; r++) {
      int more = (int) (strength * Math.min(60, all[r] - hungriest[r]));
      builder.capacity(r, hungriest[r] + more);
    }
    return builder.build();
  }
}
