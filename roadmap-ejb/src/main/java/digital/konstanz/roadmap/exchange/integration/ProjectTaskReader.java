// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.engine.ProjectTask;
import digital.konstanz.roadmap.exchange.engine.ProjectTask.Frozen;
import digital.konstanz.roadmap.exchange.engine.ProjectTask.Link;
import digital.konstanz.roadmap.exchange.engine.ProjectTask.Own;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.shared.PlanDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.ProjectProperties;
import org.mpxj.Relation;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;

/** Makes our task of one of MPXJ: times become days, and what no plan may have becomes nothing. */
final class ProjectTaskReader {
  private static final int LONGEST = 20_000;
  private static final int BASELINES = 10;
  private static final double HUNDRED = 100;
  private static final double TINY = 0.001;

  private final ProjectProperties properties;
  private final ProjectCalendar calendar;
  private final Map<Task, Integer> numbers;
  private final Map<ProjectCalendar, Integer> calendars;
  private final LocalTime dayStart;
  private final LocalTime dayEnd;

  /**
   * @param numbers by which tasks name each other
   * @param calendars numbers of those that tasks have for themselves
   */
  ProjectTaskReader(
      ProjectFile file, Map<Task, Integer> numbers, Map<ProjectCalendar, Integer> calendars) {
    this.properties = file.getProjectProperties();
    this.calendar = file.getDefaultCalendar();
    this.numbers = numbers;
    this.calendars = calendars;
    LocalTime from = properties.getDefaultStartTime();
    LocalTime to = properties.getDefaultEndTime();
    this.dayStart = from == null ? LocalTime.of(8, 0) : from;
    this.dayEnd = to == null || !to.isAfter(dayStart) ? LocalTime.MAX : to;
  }

  ProjectTask read(Task task, int number) {
    boolean summary = !task.getChildTasks().isEmpty();
    boolean point = task.getMilestone() && !summary;
    LocalDateTime finish = task.getFinish();
    LocalDate end = point ? day(finish) : end(task.getStart(), finish);
    LocalDate start = point ? end : start(task.getStart(), finish);
    if (start != null && end != null && end.isBefore(start)) {
      start = end;
    }
    LocalDate constraintDay = day(task.getConstraintDate());
    ConstraintType constraint = constraint(task, constraintDay);
    boolean ofFinish = constraint != null && constraint.name().contains("FINISH");
    if (constraintDay != null && ofFinish && !point) {
      constraintDay = end(task.getConstraintDate().minusDays(1), task.getConstraintDate());
    }
    return new ProjectTask(
        task.getID() == null ? number + 1 : task.getID(),
        number,
        numbers.get(task.getParentTask()),
        guid(task),
        own(task),
        text(task.getName()),
        notes(task),
        summary,
        point,
        task.getActive(),
        task.getTaskMode() == TaskMode.MANUALLY_SCHEDULED,
        task.getExternalTask() || task.getExternalProject(),
        calendars.getOrDefault(task.getCalendar(), 0),
        start,
        end,
        point ? 0 : days(task.getDuration()),
        progress(task.getPercentageComplete()),
        point ? day(task.getActualStart()) : start(task.getActualStart(), null),
        point ? day(task.getActualFinish()) : end(task.getActualStart(), task.getActualFinish()),
        constraint,
        constraint != null && constraint.needsDay() ? constraintDay : null,
        end(null, task.getDeadline()),
        links(task),
        baselines(task, point));
  }

  private static Own own(Task task) {
    Own own =
        new Own(
            text(task.getText(ProjectFields.KEY)),
            text(task.getText(ProjectFields.KIND)),
            text(task.getText(ProjectFields.STATUS)),
            text(task.getText(ProjectFields.PRECISION)),
            text(task.getText(ProjectFields.CONSTRAINT)),
            text(task.getText(ProjectFields.LEAD)),
            day(task.getDate(ProjectFields.FORECAST_START)),
            day(task.getDate(ProjectFields.FORECAST_END)));
    boolean ours = own.kind() != null && ProjectFields.KINDS.contains(own.kind());
    return ours ? own : new Own(own.key(), null, null, null, null, null, null, null);
  }

  /** One that says the same for every task says nothing. */
  private static String guid(Task task) {
    UUID guid = task.getGUID();
    boolean none = guid == null || guid.equals(new UUID(0, 0));
    return none ? null : guid.toString();
  }

  private static ConstraintType constraint(Task task, LocalDate day) {
    if (task.getConstraintType() == null) {
      return null;
    }
    ConstraintType type =
        switch (task.getConstraintType()) {
          case AS_SOON_AS_POSSIBLE -> ConstraintType.AS_SOON_AS_POSSIBLE;
          case AS_LATE_AS_POSSIBLE -> ConstraintType.AS_LATE_AS_POSSIBLE;
          case MUST_START_ON, START_ON -> ConstraintType.MUST_START_ON;
          case MUST_FINISH_ON, FINISH_ON -> ConstraintType.MUST_FINISH_ON;
          case START_NO_EARLIER_THAN -> ConstraintType.START_NO_EARLIER_THAN;
          case START_NO_LATER_THAN -> ConstraintType.START_NO_LATER_THAN;
          case FINISH_NO_EARLIER_THAN -> ConstraintType.FINISH_NO_EARLIER_THAN;
          case FINISH_NO_LATER_THAN -> ConstraintType.FINISH_NO_LATER_THAN;
        };
    return type.needsDay() && day == null ? null : type;
  }

  private List<Link> links(Task task) {
    List<Link> links = new ArrayList<>();
    for (Relation relation : task.getPredecessors()) {
      Duration lag = relation.getLag();
      TimeUnit unit = lag == null ? TimeUnit.DAYS : lag.getUnits();
      boolean share = unit == TimeUnit.PERCENT || unit == TimeUnit.ELAPSED_PERCENT;
      boolean calendarDays = unit.isElapsed();
      double exact = lag == null ? 0 : share ? share(relation) : in(lag, calendarDays);
      long days = (long) Math.ceil(exact - TINY);
      links.add(
          new Link(
              numbers.get(relation.getPredecessorTask()),
              switch (relation.getType()) {
                case FINISH_FINISH -> "FF";
                case START_START -> "SS";
                case START_FINISH -> "SF";
                case FINISH_START -> "FS";
              },
              (int) Math.max(-LONGEST, Math.min(LONGEST, days)),
              calendarDays,
              share || Math.abs(exact - days) > TINY));
    }
    return links;
  }

  private double share(Relation relation) {
    Duration whole = relation.getPredecessorTask().getDuration();
    boolean elapsed = relation.getLag().getUnits() == TimeUnit.ELAPSED_PERCENT;
    return whole == null ? 0 : in(whole, elapsed) * relation.getLag().getDuration() / HUNDRED;
  }

  private double in(Duration duration, boolean elapsed) {
    TimeUnit unit = elapsed ? TimeUnit.ELAPSED_DAYS : TimeUnit.DAYS;
    return duration.convertUnits(unit, properties).getDuration();
  }

  /** 0 where the duration counts nights and weekends: then the dates say it. */
  private int days(Duration duration) {
    if (duration == null || duration.getUnits().isElapsed()) {
      return 0;
    }
    double days = Math.ceil(in(duration, false) - TINY);
    return (int) Math.max(0, Math.min(LONGEST, days));
  }

  private static Integer progress(Number percent) {
    return percent == null ? null : (int) Math.round(percent.doubleValue());
  }

  private List<Frozen> baselines(Task task, boolean point) {
    List<Frozen> found = new ArrayList<>();
    for (int number = 0; number <= BASELINES; number++) {
      LocalDateTime from = number == 0 ? task.getBaselineStart() : task.getBaselineStart(number);
      LocalDateTime to = number == 0 ? task.getBaselineFinish() : task.getBaselineFinish(number);
      LocalDate end = point ? day(to) : end(from, to);
      LocalDate start = point ? end : start(from, to);
      if (start != null && end != null && !end.isBefore(start)) {
        found.add(new Frozen(number, start, end));
      }
    }
    return found;
  }

  /** A start at the end of a working day means the next one. */
  private LocalDate start(LocalDateTime start, LocalDateTime finish) {
    LocalDate day = day(start);
    boolean late = day != null && !start.toLocalTime().isBefore(dayEnd);
    return late && finish != null && finish.isAfter(start) ? worked(day.plusDays(1), 1) : day;
  }

  /** An end at the beginning of a working day, or at midnight, means the one before. */
  private LocalDate end(LocalDateTime start, LocalDateTime finish) {
    LocalDate day = day(finish);
    if (day == null || finish.toLocalTime().isAfter(dayStart)) {
      return day;
    }
    return start != null && finish.isAfter(start) ? worked(day.minusDays(1), -1) : day;
  }

  private LocalDate worked(LocalDate from, int step) {
    LocalDate day = from;
    for (int tries = 0; tries < 30; tries++) {
      boolean works =
          calendar == null
              ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
              : calendar.isWorkingDate(day);
      if (works) {
        return day;
      }
      day = day.plusDays(step);
    }
    return from;
  }

  private static LocalDate day(LocalDateTime time) {
    LocalDate day = time == null ? null : time.toLocalDate();
    return day == null || !PlanDate.isPossible(day) ? null : day;
  }

  private static String notes(Task task) {
    String notes = task.getNotes();
    return notes == null || notes.isBlank() ? null : notes.strip();
  }

  /** In one line; null for nothing. */
  static String text(String text) {
    String one = text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return one.isEmpty() ? null : one;
  }
}
