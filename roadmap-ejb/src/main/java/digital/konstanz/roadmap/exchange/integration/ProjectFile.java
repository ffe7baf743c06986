// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes MSPDI, the XML of Microsoft Project 2010 and later; elements stand in the order of its
 * schema. The key of each item is in Text1, what the format has no field for in Text2 to Text6,
 * Date1 and Date2. A working day is 8:00 to 12:00 and 13:00 to 17:00.
 */
public final class ProjectFile {
  private static final String NAMESPACE = "http://schemas.microsoft.com/project";
  private static final int PROJECT_CALENDAR = 1;
  private static final int TEXT1 = 188743731;
  private static final int TEXTS_APART = 3;
  private static final int DATE1 = 188743945;
  private static final int TENTHS_PER_WORKING_DAY = 8 * 60 * 10;
  private static final int TENTHS_PER_DAY = 24 * 60 * 10;

  private final XMLStreamWriter xml;

  private ProjectFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * What is written.
   *
   * @param notice what kind of data these are; empty for real ones
   * @param aliases how Text1 to Text6, Date1 and Date2 are called
   * @param freeDays of the calendar of the project
   * @param calendars that single tasks have, by their number from 1
   */
  public record Project(
      String title,
      String notice,
      List<String> aliases,
      List<Task> tasks,
      List<FreeDay> freeDays,
      List<Calendar> calendars) {}

  /**
   * A calendar of single tasks. What tasks have must be a base calendar, and that stands on no
   * other one: it says the free days of the city again.
   *
   * @param freeDays all
   */
  public record Calendar(String name, List<FreeDay> freeDays) {}

  /**
   * What our own import wants to know beside the fields of the format.
   *
   * @param precision of start and end, {@code MONTH/DAY}, {@code NONE} for an unknown start; null
   *     when both are exact
   * @param constraint one that the format cannot say; null when there is none
   */
  public record Own(
      String kind,
      String status,
      String precision,
      String constraint,
      String lead,
      LocalDate forecastStart,
      LocalDate forecastEnd) {}

  /**
   * One item; dates inclusive, null = not known.
   *
   * @param level 1 = outermost
   * @param calendar number of its own, 0 for that of the project
   * @param days working days from start to end
   * @param constraint code of the format, with its day where it has one
   * @param manual whether the other program may not move it either
   */
  public record Task(
      String key,
      String title,
      int level,
      boolean summary,
      boolean milestone,
      int calendar,
      LocalDate start,
      LocalDate end,
      int days,
      Integer progress,
      LocalDate actualStart,
      LocalDate actualEnd,
      LocalDate baselineStart,
      LocalDate baselineEnd,
      Constraint constraint,
      boolean manual,
      Own own,
      List<Predecessor> predecessors) {}

  /**
   * @param code 0 as soon as possible, 1 as late as possible, 2 must start on, 3 must finish on, 4
   *     start no earlier than, 5 start no later, 6 finish no earlier, 7 finish no later
   * @param day null for the first two
   */
  public record Constraint(int code, LocalDate day) {
    private boolean ofFinish() {
      return code == 3 || code >= 6;
    }
  }

  /**
   * @param task number of the other task, from 1
   * @param type FS, SS, FF or SF
   */
  public record Predecessor(int task, String type, int lag, boolean calendarDays) {}

  public static byte[] write(Project project) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      new ProjectFile(xml).project(project);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("The file of the project cannot be written", e);
    }
    return out.toByteArray();
  }

  private void project(Project project) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("Project");
    xml.writeDefaultNamespace(NAMESPACE);
    element("SaveVersion", "14");
    element("Name", project.title());
    element("Title", project.title());
    element("Subject", project.notice());
    element("ScheduleFromStart", "1");
    List<LocalDate> starts =
        project.tasks().stream().map(Task::start).filter(Objects::nonNull).sorted().toList();
    if (!starts.isEmpty()) {
      element("StartDate", starts.get(0) + "T08:00:00");
    }
    element("CalendarUID", String.valueOf(PROJECT_CALENDAR));
    element("DefaultStartTime", "08:00:00");
    element("DefaultFinishTime", "17:00:00");
    element("MinutesPerDay", "480");
    element("MinutesPerWeek", "2400");
    element("DaysPerMonth", "20");
    extendedAttributes(project.aliases());
    xml.writeStartElement("Calendars");
    calendar(PROJECT_CALENDAR, new Calendar("Standard", project.freeDays()));
    for (int i = 0; i < project.calendars().size(); i++) {
      calendar(PROJECT_CALENDAR + i + 1, project.calendars().get(i));
    }
    xml.writeEndElement();
    xml.writeStartElement("Tasks");
    Outline outline = new Outline();
    for (int i = 0; i < project.tasks().size(); i++) {
      Task task = project.tasks().get(i);
      task(task, i + 1, outline.next(task.level()));
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void extendedAttributes(List<String> aliases) throws XMLStreamException {
    xml.writeStartElement("ExtendedAttributes");
    for (int i = 0; i < aliases.size(); i++) {
      boolean text = i < ProjectFields.LEAD;
      int number = text ? i + 1 : i - ProjectFields.LEAD + 1;
      xml.writeStartElement("ExtendedAttribute");
      element("FieldID", text ? textField(number) : dateField(number));
      element("FieldName", (text ? "Text" : "Date") + number);
      element("Alias", aliases.get(i));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static String textField(int number) {
    return String.valueOf(TEXT1 + (number - 1) * TEXTS_APART);
  }

  private static String dateField(int number) {
    return String.valueOf(DATE1 + number - 1);
  }

  private void calendar(int uid, Calendar calendar) throws XMLStreamException {
    xml.writeStartElement("Calendar");
    element("UID", String.valueOf(uid));
    element("Name", calendar.name());
    element("IsBaseCalendar", "1");
    xml.writeStartElement("WeekDays");
    // 1 = Sunday
    for (int day = 1; day <= 7; day++) {
      weekDay(day, day > 1 && day < 7);
    }
    xml.writeEndElement();
    xml.writeStartElement("Exceptions");
    for (FreeDay free : calendar.freeDays()) {
      xml.writeStartElement("Exception");
      element("EnteredByOccurrences", "0");
      xml.writeStartElement("TimePeriod");
      element("FromDate", free.date() + "T00:00:00");
      element("ToDate", free.date() + "T23:59:00");
      xml.writeEndElement();
      element("Occurrences", "1");
      element("Name", free.name());
      element("Type", "1");
      element("DayWorking", "0");
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void weekDay(int day, boolean working) throws XMLStreamException {
    xml.writeStartElement("WeekDay");
    element("DayType", String.valueOf(day));
    element("DayWorking", working ? "1" : "0");
    if (working) {
      xml.writeStartElement("WorkingTimes");
      for (String[] times : new String[][] {{"08:00:00", "12:00:00"}, {"13:00:00", "17:00:00"}}) {
        xml.writeStartElement("WorkingTime");
        element("FromTime", times[0]);
        element("ToTime", times[1]);
        xml.writeEndElement();
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void task(Task task, int number, String outline) throws XMLStreamException {
    xml.writeStartElement("Task");
    element("UID", String.valueOf(number));
    element("ID", String.valueOf(number));
    element("Name", task.title());
    element("Active", "1");
    element("Manual", task.manual() ? "1" : "0");
    element("Type", "1");
    element("IsNull", "0");
    element("WBS", outline);
    element("OutlineNumber", outline);
    element("OutlineLevel", String.valueOf(task.level()));
    if (task.start() != null) {
      element("Start", task.start() + (task.milestone() ? "T17:00:00" : "T08:00:00"));
      element("Finish", task.end() + "T17:00:00");
      element("Duration", "PT" + task.days() * 8 + "H0M0S");
      element("DurationFormat", "7");
    }
    element("EffortDriven", "0");
    element("Estimated", "0");
    element("Milestone", task.milestone() ? "1" : "0");
    element("Summary", task.summary() ? "1" : "0");
    element("PercentComplete", task.progress() == null ? null : String.valueOf(task.progress()));
    element("ActualStart", task.actualStart() == null ? null : task.actualStart() + "T08:00:00");
    element("ActualFinish", task.actualEnd() == null ? null : task.actualEnd() + "T17:00:00");
    constraintAndCalendar(task);
    for (Predecessor predecessor : task.predecessors()) {
      predecessor(predecessor);
    }
    own(task.key(), task.own());
    baseline(task);
    xml.writeEndElement();
  }

  private void constraintAndCalendar(Task task) throws XMLStreamException {
    Constraint constraint = task.constraint();
    boolean own = task.calendar() > 0;
    element("ConstraintType", constraint == null ? null : String.valueOf(constraint.code()));
    if (own || constraint != null) {
      element("CalendarUID", String.valueOf(own ? PROJECT_CALENDAR + task.calendar() : -1));
    }
    if (constraint != null && constraint.day() != null) {
      boolean late = task.milestone() || constraint.ofFinish();
      element("ConstraintDate", constraint.day() + (late ? "T17:00:00" : "T08:00:00"));
    }
    // days off of people who are assigned there count beside those of the unit
    element("IgnoreResourceCalendar", own ? "0" : null);
  }

  private void predecessor(Predecessor predecessor) throws XMLStreamException {
    xml.writeStartElement("PredecessorLink");
    element("PredecessorUID", String.valueOf(predecessor.task()));
    element(
        "Type",
        switch (predecessor.type()) {
          case "FF" -> "0";
          case "SF" -> "2";
          case "SS" -> "3";
          default -> "1";
        });
    element("CrossProject", "0");
    int unit = predecessor.calendarDays() ? TENTHS_PER_DAY : TENTHS_PER_WORKING_DAY;
    element("LinkLag", String.valueOf(predecessor.lag() * unit));
    // days, or elapsed days
    element("LagFormat", predecessor.calendarDays() ? "8" : "7");
    xml.writeEndElement();
  }

  private void own(String key, Own own) throws XMLStreamException {
    value(textField(ProjectFields.KEY), key);
    value(textField(ProjectFields.KIND), own.kind());
    value(textField(ProjectFields.STATUS), own.status());
    value(textField(ProjectFields.PRECISION), own.precision());
    value(textField(ProjectFields.CONSTRAINT), own.constraint());
    value(textField(ProjectFields.LEAD), own.lead());
    value(dateField(ProjectFields.FORECAST_START), at(own.forecastStart(), "T08:00:00"));
    value(dateField(ProjectFields.FORECAST_END), at(own.forecastEnd(), "T17:00:00"));
  }

  private static String at(LocalDate day, String time) {
    return day == null ? null : day + time;
  }

  private void value(String field, String value) throws XMLStreamException {
    if (value == null) {
      return;
    }
    xml.writeStartElement("ExtendedAttribute");
    element("FieldID", field);
    element("Value", value);
    xml.writeEndElement();
  }

  private void baseline(Task task) throws XMLStreamException {
    if (task.baselineStart() == null || task.baselineEnd() == null) {
      return;
    }
    xml.writeStartElement("Baseline");
    element("Number", "0");
    element("Start", task.baselineStart() + "T08:00:00");
    element("Finish", task.baselineEnd() + "T17:00:00");
    xml.writeEndElement();
  }

  /** Nothing for null; characters that XML does not know are left out. */
  private void element(String name, String text) throws XMLStreamException {
    if (text == null) {
      return;
    }
    xml.writeStartElement(name);
    xml.writeCharacters(Markup.allowed(text));
    xml.writeEndElement();
  }

  /** Numbers like 1.2.3 in depth-first order. */
  private static final class Outline {
    private final List<Integer> numbers = new ArrayList<>();

    String next(int level) {
      while (numbers.size() > level) {
        numbers.remove(numbers.size() - 1);
      }
      while (numbers.size() < level) {
        numbers.add(0);
      }
      numbers.set(level - 1, numbers.get(level - 1) + 1);
      return String.join(".", numbers.stream().map(String::valueOf).toList());
    }
  }
}
