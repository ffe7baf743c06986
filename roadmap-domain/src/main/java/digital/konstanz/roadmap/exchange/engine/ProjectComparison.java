// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.exchange.engine.ProjectDifference.Reason;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.Activity;
import digital.konstanz.roadmap.scheduling.engine.ActivityState;
import digital.konstanz.roadmap.scheduling.engine.Constraint;
import digital.konstanz.roadmap.scheduling.engine.NetworkBuilder;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.scheduling.engine.PlanConflict;
import digital.konstanz.roadmap.scheduling.engine.Schedule;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Calculates the plan of a file twice, with the calendar of the city and with its own: what lies
 * elsewhere only with the first is a matter of calendars, anything else of the plan.
 */
public final class ProjectComparison {
  private static final Set<String> GROUPS = Set.of("FIELD", "FOCAL_POINT");

  private final Map<String, ProjectTask> tasks = new HashMap<>();
  private final List<ProjectTask> dated = new ArrayList<>();
  private final List<PlanLinkFacts> links = new ArrayList<>();
  private final WorkingCalendar city;
  private final WorkingCalendar theirs;
  private final Set<LocalDate> theirFreeDays;
  private final Map<String, PlanConflict> conflicts = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();

  private ProjectComparison(ProjectPlan plan, WorkingCalendar city) {
    this.city = city;
    this.theirFreeDays = Set.copyOf(plan.freeDays());
    this.theirs =
        WorkingCalendar.without(plan.freeDays().stream().map(d -> new FreeDay(d, "")).toList());
    for (ProjectTask task : plan.tasks()) {
      tasks.put(key(task.uid()), task);
      if (calculable(task) && !GROUPS.contains(String.valueOf(task.own().kind()))) {
        dated.add(task);
      }
    }
    for (ProjectTask task : plan.tasks()) {
      task.links().stream()
          .filter(link -> link.predecessor() != null)
          .forEach(link -> links.add(facts(task, link)));
    }
  }

  /**
   * What would lie elsewhere, in the order of the file.
   *
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code link.cycle}, values are
   *     uids
   */
  public static List<ProjectDifference> of(ProjectPlan plan, WorkingCalendar city) {
    return new ProjectComparison(plan, city).differences();
  }

  /** How many lines have dates that can be compared. */
  public static int compared(ProjectPlan plan) {
    return (int) plan.tasks().stream().filter(ProjectComparison::calculable).count();
  }

  private static boolean calculable(ProjectTask task) {
    return task.start() != null
        && task.end() != null
        && !task.end().isBefore(task.start())
        && PlanDate.isPossible(task.start())
        && PlanDate.isPossible(task.end());
  }

  private static String key(int uid) {
    return String.valueOf(uid);
  }

  private static PlanLinkFacts facts(ProjectTask task, ProjectTask.Link link) {
    return new PlanLinkFacts(
        key(link.predecessor()),
        key(task.uid()),
        LinkType.valueOf(link.type()),
        link.lag(),
        link.calendarDays());
  }

  private List<ProjectDifference> differences() {
    Schedule ours = schedule(city);
    Schedule own = schedule(theirs);
    ours.conflicts().stream()
        .filter(conflict -> conflict.kind() == PlanConflict.Kind.FIXED_BEFORE_LINK)
        .forEach(conflict -> conflicts.put(conflict.key(), conflict));
    for (ProjectTask task : dated) {
      if (differs(task, ours)) {
        elsewhere.add(key(task.uid()));
      }
    }
    List<ProjectDifference> found = new ArrayList<>();
    for (ProjectTask task : dated) {
      if (elsewhere.contains(key(task.uid()))) {
        found.add(difference(task, ours, own));
      } else if (conflicts.containsKey(key(task.uid()))) {
        found.add(standing(task, conflicts.get(key(task.uid()))));
      }
    }
    return found;
  }

  private Schedule schedule(WorkingCalendar calendar) {
    NetworkBuilder builder = new NetworkBuilder(calendar);
    dated.forEach(task -> builder.add(activity(task)));
    return NetworkCalculation.run(builder.linkAll(links).build());
  }

  private Activity activity(ProjectTask task) {
    String parent = task.parent() == null ? null : key(task.parent());
    ActivityState state = state(task);
    boolean placed = task.days() == 0 || task.summary() || state != ActivityState.MOVABLE;
    return new Activity(
        key(task.uid()),
        parent,
        state,
        null,
        task.start(),
        placed ? task.end() : null,
        null,
        task.actualStart(),
        Math.max(1, task.days()),
        task.progress() == null ? 0 : task.progress(),
        constraint(task));
  }

  private static ActivityState state(ProjectTask task) {
    if (!task.active()) {
      return ActivityState.CANCELLED;
    }
    if (task.finished()) {
      return ActivityState.DONE;
    }
    if (task.manual()) {
      return ActivityState.MANUAL;
    }
    return task.begun() ? ActivityState.STARTED : ActivityState.MOVABLE;
  }

  private static Constraint constraint(ProjectTask task) {
    return task.constraint() == null || task.constraint().needsDay() && task.constraintDay() == null
        ? Constraint.NONE
        : new Constraint(task.constraint(), task.constraintDay());
  }

  private static boolean differs(ProjectTask task, Schedule schedule) {
    String key = key(task.uid());
    return !task.start().equals(schedule.start(key)) || !task.end().equals(schedule.end(key));
  }

  private ProjectDifference difference(ProjectTask task, Schedule ours, Schedule own) {
    String key = key(task.uid());
    LocalDate start = ours.start(key);
    LocalDate end = ours.end(key);
    PlanLinkFacts driver = ours.driver(key).orElse(null);
    boolean started = !task.start().equals(start);
    Reason reason = reason(task, ours, own);
    int number =
        switch (reason) {
          case LAG -> driver.lag();
          case LINK -> Math.max(1, missing(task, start, end));
          default -> task.days();
        };
    ProjectTask other = driver == null ? null : tasks.get(driver.predecessor());
    if (reason == Reason.FOLLOWS && (driver == null || !started && other == null)) {
      other = tasks.get(key(task.parent()));
    }
    boolean linked = Set.of(Reason.LINK, Reason.LAG, Reason.FOLLOWS).contains(reason);
    List<LocalDate> freeDays =
        reason == Reason.CALENDAR || reason == Reason.LAG ? free(task, end) : List.of();
    return new ProjectDifference(task, start, end, reason, linked ? other : null, number, freeDays);
  }

  /** Of what has begun only the rest moves. */
  private int missing(ProjectTask task, LocalDate start, LocalDate end) {
    return task.start().equals(start)
        ? city.workingDays(task.end().plusDays(1), end)
        : city.workingDays(task.start(), start) - 1;
  }

  private Reason reason(ProjectTask task, Schedule ours, Schedule own) {
    String key = key(task.uid());
    LocalDate start = ours.start(key);
    LocalDate end = ours.end(key);
    boolean started = !task.start().equals(start);
    PlanLinkFacts driver = ours.driver(key).orElse(null);
    boolean carried =
        driver == null && task.parent() != null && elsewhere.contains(key(task.parent()));
    if (started && carried || driver != null && elsewhere.contains(driver.predecessor())) {
      return Reason.FOLLOWS;
    }
    boolean longer = driver == null && !started && end.isAfter(task.end());
    boolean byCalendar = longer || !differs(task, own);
    if (byCalendar && started && driver != null && driver.lag() != 0 && !driver.calendarDays()) {
      return Reason.LAG;
    }
    if (byCalendar && !free(task, end).isEmpty()) {
      return Reason.CALENDAR;
    }
    if (driver != null) {
      return Reason.LINK;
    }
    boolean demanding =
        task.constraint() != null && task.constraint() != ConstraintType.AS_SOON_AS_POSSIBLE;
    return started && demanding ? Reason.CONSTRAINT : Reason.DURATION;
  }

  private ProjectDifference standing(ProjectTask task, PlanConflict conflict) {
    return new ProjectDifference(
        task,
        task.start(),
        task.end(),
        Reason.MANUAL,
        Objects.requireNonNull(tasks.get(conflict.other())),
        conflict.days(),
        List.of());
  }

  /** Free weekdays of the city, from the start in the file on, on which the file works. */
  private List<LocalDate> free(ProjectTask task, LocalDate end) {
    LocalDate last = end.isAfter(task.end()) ? end : task.end();
    return city.freeDays(task.start(), last).stream()
        .map(FreeDay::date)
        .filter(theirs::isWorkingDay)
        .filter(day -> !theirFreeDays.contains(day))
        .toList();
  }
}
