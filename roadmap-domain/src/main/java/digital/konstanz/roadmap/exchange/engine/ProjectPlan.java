// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was read of a file of another planning program.
 *
 * @param title of the project; null when it has none
 * @param tasks parents before children, in the order of the file
 * @param freeDays weekdays on which the calendar of the project does not work
 * @param workedWeekends how many Saturdays and Sundays it works on
 * @param calendars of single tasks, by their number from 1
 * @param baselineDates when its numbered baselines were kept, where it says so
 * @param left what the file has and a roadmap has no place for, by what it is
 */
public record ProjectPlan(
    String title,
    List<ProjectTask> tasks,
    List<LocalDate> freeDays,
    int workedWeekends,
    List<OwnCalendar> calendars,
    Map<Integer, LocalDate> baselineDates,
    Map<Left, Integer> left) {

  public ProjectPlan {
    left = new TreeMap<>(left);
  }

  /**
   * A calendar that tasks have for themselves.
   *
   * @param freeDays weekdays on which it does not work
   * @param workedWeekends Saturdays and Sundays on which it does
   */
  public record OwnCalendar(
      String name, List<LocalDate> freeDays, List<LocalDate> workedWeekends) {}

  /** The calendar that a task has for itself; empty for none and for one that was not read. */
  public Optional<OwnCalendar> calendar(ProjectTask task) {
    boolean read = task.calendar() > 0 && task.calendar() <= calendars.size();
    return read ? Optional.of(calendars.get(task.calendar() - 1)) : Optional.empty();
  }

  /** All starts and ends, the earliest first. */
  public List<LocalDate> dates() {
    return tasks.stream()
        .flatMap(task -> Stream.of(task.start(), task.end()))
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  /** Things that are counted, not imported. */
  public enum Left {
    RESOURCES,
    ASSIGNMENTS,
    COSTS
  }
}
