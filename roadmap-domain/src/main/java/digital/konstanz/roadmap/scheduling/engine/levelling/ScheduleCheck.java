// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine.levelling;

import java.util.ArrayList;
import java.util.List;

/** Looks at a schedule again, in another way than it was made: resource by resource, day by day. */
public final class ScheduleCheck {
  private ScheduleCheck() {}

  /** What does not hold, empty when the schedule is feasible. */
  public static List<String> faults(Packing packing, int[] start) {
    List<String> faults = new ArrayList<>();
    int end = packing.end(start);
    for (int i = 0; i < packing.size; i++) {
      if (start[i] < packing.release[i]) {
        faults.add(i + " starts at " + start[i] + " before " + packing.release[i]);
      }
      for (int p = 0; p < packing.before[i].length; p++) {
        int other = packing.before[i][p];
        if (start[i] - start[other] < packing.beforeGap[i][p]) {
          faults.add(i + " starts at " + start[i] + " too early after " + other);
        }
      }
    }
    for (int resource = 0; resource < 4 * packing.lanes; resource++) {
      int[] used = new int[end + 1];
      for (int i = 0; i < packing.size; i++) {
        for (int t = start[i]; t < start[i] + packing.duration[i]; t++) {
          used[t] += amount(packing.need[resource / 4][i], resource);
        }
      }
      for (int t = 0; t < end; t++) {
        if (used[t] > amount(packing.capacity[resource / 4][t], resource)) {
          faults.add("resource " + resource + " has " + used[t] + " at " + t);
        }
      }
    }
    return faults;
  }

  private static int amount(long lane, int resource) {
    return (int) (lane >>> 16 * (resource % 4) & 0x7FFF);
  }
}
