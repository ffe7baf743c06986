// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import static digital.konstanz.roadmap.exchange.integration.ProjectFileReader.unreadable;

import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan.Left;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan.OwnCalendar;
import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.shared.PlanDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/** What MPXJ found in a file, in our words. */
final class ProjectContents {
  private static final int MOST_TASKS = 20_000;
  private static final int DEEPEST = 20;
  private static final int BASELINES = 10;
  private static final int LONGEST_YEARS = 60;
  private static final int LONGEST_NAME = 60;

  private final ProjectFile file;
  private final Map<Left, Integer> left = new EnumMap<>(Left.class);

  ProjectContents(ProjectFile file, Map<Left, Integer> left) {
    this.file = file;
    this.left.putAll(left);
  }

  /**
   * @throws digital.konstanz.roadmap.exchange.app.file.UnreadableFileException {@code
   *     project.too-many-tasks}, {@code project.too-deep}, {@code project.empty}
   */
  ProjectPlan plan() {
    Map<Task, Integer> numbers = new IdentityHashMap<>();
    List<Task> wanted = wanted(numbers);
    Map<ProjectCalendar, Integer> calendars = calendars(wanted);
    ProjectTaskReader reader = new ProjectTaskReader(file, numbers, calendars);
    List<ProjectTask> tasks = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      tasks.add(reader.read(wanted.get(i), i));
    }
    count(Left.RESOURCES, file.getResources().stream().filter(r -> r.getName() != null).count());
    count(Left.ASSIGNMENTS, file.getResourceAssignments().size());
    count(Left.COSTS, wanted.stream().filter(ProjectContents::costs).count());
    Span span = span(tasks);
    OwnCalendar project = read(file.getDefaultCalendar(), span);
    List<OwnCalendar> own =
        calendars.keySet().stream()
            .limit(ProjectFields.MOST_CALENDARS)
            .map(each -> read(each, span))
            .toList();
    String title = file.getProjectProperties().getProjectTitle();
    return new ProjectPlan(
        title,
        tasks,
        project.freeDays(),
        project.workedWeekends().size(),
        own,
        baselineDates(),
        left);
  }

  /** Those that tasks have for themselves, numbered from 1 in the order of the file. */
  private Map<ProjectCalendar, Integer> calendars(List<Task> wanted) {
    Map<ProjectCalendar, Integer> calendars = new LinkedHashMap<>();
    wanted.stream()
        .map(Task::getCalendar)
        .filter(calendar -> calendar != null && calendar != file.getDefaultCalendar())
        .forEach(calendar -> calendars.putIfAbsent(calendar, calendars.size() + 1));
    return calendars;
  }

  /** Empty lines and the line of the whole project are no tasks. */
  private List<Task> wanted(Map<Task, Integer> numbers) {
    List<Task> wanted = new ArrayList<>();
    Map<Task, Integer> depths = new IdentityHashMap<>();
    for (Task task : file.getTasks()) {
      boolean whole = task.getOutlineLevel() != null && task.getOutlineLevel() == 0;
      boolean blank = task.getNull() || task.getName() == null && task.getStart() == null;
      if (whole || blank) {
        continue;
      }
      int depth = depths.getOrDefault(task.getParentTask(), 0) + 1;
      depths.put(task, depth);
      numbers.put(task, wanted.size());
      wanted.add(task);
      if (depth > DEEPEST) {
        throw unreadable(0, "project.too-deep", null, DEEPEST);
      }
      if (wanted.size() > MOST_TASKS) {
        throw unreadable(0, "project.too-many-tasks", null, MOST_TASKS);
      }
    }
    if (wanted.isEmpty()) {
      throw unreadable(0, "project.empty", null);
    }
    return wanted;
  }

  private static boolean costs(Task task) {
    Number cost = task.getFixedCost();
    return cost != null && cost.doubleValue() != 0;
  }

  private void count(Left what, long number) {
    if (number > 0) {
      left.merge(what, (int) number, Math::max);
    }
  }

  /** Whole years between which anything lies; null when nothing has a date. */
  private record Span(LocalDate first, LocalDate last) {}

  private static Span span(List<ProjectTask> tasks) {
    List<LocalDate> dates =
        tasks.stream()
            .flatMap(task -> Stream.of(task.start(), task.end()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    if (dates.isEmpty()) {
      return null;
    }
    LocalDate first = dates.get(0).withDayOfYear(1);
    LocalDate end = dates.get(dates.size() - 1).withMonth(12).withDayOfMonth(31);
    LocalDate limit = first.plusYears(LONGEST_YEARS);
    return new Span(first, end.isBefore(limit) ? end : limit);
  }

  private static OwnCalendar read(ProjectCalendar calendar, Span span) {
    List<LocalDate> free = new ArrayList<>();
    List<LocalDate> weekends = new ArrayList<>();
    if (calendar != null && span != null) {
      for (LocalDate day = span.first(); !day.isAfter(span.last()); day = day.plusDays(1)) {
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        boolean works = calendar.isWorkingDate(day);
        if (!weekend && !works) {
          free.add(day);
        } else if (weekend && works) {
          weekends.add(day);
        }
      }
    }
    String name = calendar == null ? null : ProjectTaskReader.text(calendar.getName());
    boolean tooLong = name != null && name.length() > LONGEST_NAME;
    return new OwnCalendar(tooLong ? name.substring(0, LONGEST_NAME) : name, free, weekends);
  }

  private Map<Integer, LocalDate> baselineDates() {
    Map<Integer, LocalDate> found = new TreeMap<>();
    for (int number = 0; number <= BASELINES; number++) {
      LocalDateTime date =
          number == 0
              ? file.getProjectProperties().getBaselineDate()
              : file.getProjectProperties().getBaselineDate(number);
      if (date != null && PlanDate.isPossible(date.toLocalDate())) {
        found.put(number, date.toLocalDate());
      }
    }
    return new HashMap<>(found);
  }
}
