// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mpxj.ActivityStatus;
import org.mpxj.ActivityType;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.cpm.CpmException;
import org.mpxj.cpm.Scheduler;

/**
 * The same network calculated by MPXJ, a library for the files of other planning programs with two
 * schedulers of its own: what we compare with.
 */
final class MpxjOracle {
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private final RandomPlans.Plan plan;
  private final ProjectFile file = new ProjectFile();
  private final Map<String, Task> tasks = new HashMap<>();

  MpxjOracle(RandomPlans.Plan plan) {
    this.plan = plan;
    ProjectCalendar calendar = file.addDefaultBaseCalendar();
    file.setDefaultCalendar(calendar);
    for (WorkingCalendar.FreeDay day :
        RandomPlans.CALENDAR.freeDays(LocalDate.of(2026, 1, 1), LocalDate.of(2060, 1, 1))) {
      calendar.addCalendarException(day.date());
    }
    file.getProjectProperties().setStartDate(RandomPlans.FIRST.atTime(MORNING));
    plan.activities().forEach(this::add);
    plan.links().forEach(this::add);
  }

  private void add(Activity activity) {
    Task task = file.addTask();
    Duration days = Duration.getInstance(activity.workingDays(), TimeUnit.DAYS);
    task.setName(activity.key());
    task.setDuration(days);
    task.setPlannedDuration(days);
    task.setRemainingDuration(days);
    task.setActualDuration(Duration.getInstance(0, TimeUnit.DAYS));
    task.setActivityType(ActivityType.TASK_DEPENDENT);
    task.setActivityStatus(ActivityStatus.NOT_STARTED);
    tasks.put(activity.key(), task);
  }

  // we count days and both ends of an item are in it; MPXJ counts hours, and the end of a day is
  // the beginning of the next: to finish on the day of a start is one day later than at the start
  private void add(PlanLinkFacts link) {
    int lag = link.type() == LinkType.SF ? link.lag() + 1 : link.lag();
    tasks
        .get(link.successor())
        .addPredecessor(
            new Relation.Builder()
                .predecessorTask(tasks.get(link.predecessor()))
                .type(
                    switch (link.type()) {
                      case FS -> RelationType.FINISH_START;
                      case SS -> RelationType.START_START;
                      case FF -> RelationType.FINISH_FINISH;
                      case SF -> RelationType.START_FINISH;
                    })
                .lag(Duration.getInstance(lag, TimeUnit.DAYS)));
  }

  MpxjOracle schedule(Scheduler scheduler) {
    try {
      scheduler.schedule(file, RandomPlans.FIRST.atTime(MORNING));
    } catch (CpmException e) {
      throw new IllegalStateException("MPXJ refuses the network", e);
    }
    return this;
  }

  /** Items that lie elsewhere by MPXJ: key, ours, theirs. */
  List<String> differences(Schedule ours) {
    List<String> differences = new ArrayList<>();
    for (Activity activity : plan.activities()) {
      String key = activity.key();
      Task task = tasks.get(key);
      compare(differences, key + " start", ours.start(key), begin(task.getEarlyStart()));
      compare(differences, key + " end", ours.end(key), end(task.getEarlyFinish()));
      compare(differences, key + " late start", ours.lateStart(key), begin(task.getLateStart()));
      compare(differences, key + " late end", ours.lateEnd(key), end(task.getLateFinish()));
    }
    return differences;
  }

  private static void compare(List<String> to, String what, LocalDate ours, LocalDate theirs) {
    if (!ours.equals(theirs)) {
      to.add(what + " " + ours + " / " + theirs);
    }
  }

  /** A start in the evening is one on the next working morning. */
  private static LocalDate begin(LocalDateTime time) {
    return time.toLocalTime().isBefore(EVENING)
        ? RandomPlans.CALENDAR.onOrAfter(time.toLocalDate())
        : RandomPlans.CALENDAR.plusWorkingDays(time.toLocalDate(), 1);
  }

  /** An end in the morning is one on the last working evening. */
  private static LocalDate end(LocalDateTime time) {
    return time.toLocalTime().isAfter(MORNING)
        ? RandomPlans.CALENDAR.onOrBefore(time.toLocalDate())
        : RandomPlans.CALENDAR.plusWorkingDays(time.toLocalDate(), -1);
  }
}
