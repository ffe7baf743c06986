// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was read of a file of another planning program.
 *
 * @param title of the project; null when it has none
 * @param tasks parents before children, in the order of the file
 * @param freeDays weekdays on which the calendar of the project does not work
 * @param workedWeekends how many Saturdays and Sundays it works on
 * @param baselineDates when its numbered baselines were kept, where it says so
 * @param left what the file has and a roadmap has no place for, by what it is
 */
public record ProjectPlan(
    String title,
    List<ProjectTask> tasks,
    List<LocalDate> freeDays,
    int workedWeekends,
    Map<Integer, LocalDate> baselineDates,
    Map<Left, Integer> left) {

  public ProjectPlan {
    left = new TreeMap<>(left);
  }

  /** Things that are counted, not imported. */
  public enum Left {
    RESOURCES,
    ASSIGNMENTS,
    COSTS
  }
}
