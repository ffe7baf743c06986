// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.exchange.engine.ProjectDifference.Reason;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
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
 * Calculates the plan of a file twice, with our calendars and with its own: what lies elsewhere
 * only with the first is a matter of calendars, anything else of the plan.
 */
public final class ProjectComparison {
  private static final Set<String> GROUPS = Set.of("FIELD", "FOCAL_POINT");

  private final Map<String, ProjectTask> tasks = new HashMap<>();
  private final List<ProjectTask> dated = new ArrayList<>();
  private final List<PlanLinkFacts> links = new ArrayList<>();
  private final ItemCalendars ours;
  private final ItemCalendars theirs;
  private final Map<String, PlanConflict> conflicts = new HashMap<>();
  private final Set<String> elsewhere = new HashSet<>();

  private ProjectComparison(ProjectPlan plan, ItemCalendars ours) {
    this.ours = ours;
    this.theirs = theirs(plan);
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
   * @param ours by uid
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code link.cycle}, values are
   *     uids
   */
  public static List<ProjectDifference> of(ProjectPlan plan, ItemCalendars ours) {
    return new ProjectComparison(plan, ours).differences();
  }

  /** How many lines have dates that can be compared. */
  public static int compared(ProjectPlan plan) {
    return (int) plan.tasks().stream().filter(ProjectComparison::calculable).count();
  }

  private static ItemCalendars theirs(ProjectPlan plan) {
    List<WorkingCalendar> numbered =
        plan.calendars().stream().map(each -> without(each.freeDays())).toList();
    Map<String, WorkingCalendar> own = new HashMap<>();
    plan.tasks().stream()
        .filter(task -> plan.calendar(task).isPresent())
        .forEach(task -> own.put(key(task.uid()), numbered.get(task.calendar() - 1)));
    return new ItemCalendars(without(plan.freeDays()), own);
  }

  private static WorkingCalendar without(List<LocalDate> days) {
    return WorkingCalendar.without(days.stream().map(day -> new FreeDay(day, "")).toList());
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
    Schedule here = schedule(ours);
    Schedule there = schedule(theirs);
    here.conflicts().stream()
        .filter(conflict -> conflict.kind() == PlanConflict.Kind.FIXED_BEFORE_LINK)
        .forEach(conflict -> conflicts.put(conflict.key(), conflict));
    for (ProjectTask task : dated) {
      if (differs(task, here)) {
        elsewhere.add(key(task.uid()));
      }
    }
    List<ProjectDifference> found = new ArrayList<>();
    for (ProjectTask task : dated) {
      if (elsewhere.contains(key(task.uid()))) {
        found.add(difference(task, here, there));
      } else if (conflicts.containsKey(key(task.uid()))) {
        found.add(standing(task, conflicts.get(key(task.uid()))));
      }
    }
    return found;
  }

  private Schedule schedule(ItemCalendars calendars) {
    NetworkBuilder builder = new NetworkBuilder(calendars.city());
    Map<WorkingCalendar, String> names = new HashMap<>();
    for (WorkingCalendar each : calendars.own().values()) {
      if (names.putIfAbsent(each, String.valueOf(names.size())) == null) {
        builder.calendar(names.get(each), each);
      }
    }
    dated.forEach(
        task -> builder.add(activity(task, names.get(calendars.own().get(key(task.uid()))))));
    return NetworkCalculation.run(builder.linkAll(links).build());
  }

  private Activity activity(ProjectTask task, String calendar) {
    String parent = task.parent() == null ? null : key(task.parent());
    ActivityState state = state(task);
    boolean placed = task.days() == 0 || task.summary() || state != ActivityState.MOVABLE;
    return new Activity(
        key(task.uid()),
        parent,
        state,
        calendar,
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

  private ProjectDifference difference(ProjectTask task, Schedule here, Schedule there) {
    String key = key(task.uid());
    LocalDate start = here.start(key);
    LocalDate end = here.end(key);
    PlanLinkFacts driver = here.driver(key).orElse(null);
    boolean started = !task.start().equals(start);
    Reason reason = reason(task, here, there);
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
    WorkingCalendar days = ours.of(key(task.uid()));
    return task.start().equals(start)
        ? days.workingDays(task.end().plusDays(1), end)
        : days.workingDays(task.start(), start) - 1;
  }

  private Reason reason(ProjectTask task, Schedule here, Schedule there) {
    String key = key(task.uid());
    LocalDate start = here.start(key);
    LocalDate end = here.end(key);
    boolean started = !task.start().equals(start);
    PlanLinkFacts driver = here.driver(key).orElse(null);
    boolean carried =
        driver == null && task.parent() != null && elsewhere.contains(key(task.parent()));
    if (started && carried || driver != null && elsewhere.contains(driver.predecessor())) {
      return Reason.FOLLOWS;
    }
    boolean longer = driver == null && !started && end.isAfter(task.end());
    boolean byCalendar = longer || !differs(task, there);
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

  /** Weekdays that are free here, from the start in the file on, on which the file works. */
  private List<LocalDate> free(ProjectTask task, LocalDate end) {
    LocalDate last = end.isAfter(task.end()) ? end : task.end();
    WorkingCalendar file = theirs.of(key(task.uid()));
    return ours.of(key(task.uid())).freeDays(task.start(), last).stream()
        .map(FreeDay::date)
        .filter(file::isWorkingDay)
        .toList();
  }
}
