// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.RecordBinder;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.whole.CityContents;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import digital.konstanz.roadmap.exchange.integration.ProjectFileReader;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Files of projects, and what a roadmap makes of them. */
final class Projects {
  static final LocalDate EPIPHANY = LocalDate.of(2027, 1, 6);
  static final WorkingCalendar CITY =
      WorkingCalendar.without(List.of(new FreeDay(EPIPHANY, "Erscheinungsfest")));

  private Projects() {}

  /** A project of others with these tasks; all of Monday to Friday is worked. */
  static byte[] file(String tasks) {
    StringBuilder days = new StringBuilder();
    for (int day = 1; day <= 7; day++) {
      boolean works = day > 1 && day < 7;
      String times =
          "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime>"
              + "</WorkingTime><WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime>"
              + "</WorkingTime></WorkingTimes>";
      days.append("<WeekDay><DayType>").append(day).append("</DayType><DayWorking>");
      days.append(works ? "1" : "0").append("</DayWorking>").append(works ? times : "");
      days.append("</WeekDay>");
    }
    return ("""
    <?xml version="1.0" encoding="UTF-8"?>
    <Project xmlns="http://schemas.microsoft.com/project">
    <Title>Neubau</Title><CalendarUID>1</CalendarUID>
    <DefaultStartTime>08:00:00</DefaultStartTime><DefaultFinishTime>17:00:00</DefaultFinishTime>
    <MinutesPerDay>480</MinutesPerDay><MinutesPerWeek>2400</MinutesPerWeek>
    <DaysPerMonth>20</DaysPerMonth>
    <Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar>
    <WeekDays>%s</WeekDays></Calendar></Calendars>
    <Tasks>%s</Tasks></Project>
    """)
        .formatted(days, tasks)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A task from a Monday morning on; {@code more} are further elements. */
  static String task(int uid, int level, String start, String finish, int days, String more) {
    return """
    <Task><UID>%1$d</UID><ID>%1$d</ID><Name>Vorgang %1$d</Name><Active>1</Active>
    <Manual>0</Manual><OutlineLevel>%2$d</OutlineLevel><Start>%3$sT08:00:00</Start>
    <Finish>%4$sT17:00:00</Finish><Duration>PT%5$dH0M0S</Duration>
    <DurationFormat>7</DurationFormat>%6$s</Task>
    """
        .formatted(uid, level, start, finish, days * 8, more);
  }

  static String after(int uid, int type, int lagTenths, int format) {
    return """
    <PredecessorLink><PredecessorUID>%d</PredecessorUID><Type>%d</Type>
    <CrossProject>0</CrossProject><LinkLag>%d</LinkLag><LagFormat>%d</LagFormat>
    </PredecessorLink>
    """
        .formatted(uid, type, lagTenths, format);
  }

  static RoadmapContents empty() {
    return with(List.of());
  }

  static RoadmapContents with(List<Measure> measures) {
    return with(List.of(), measures, List.of());
  }

  static RoadmapContents with(
      List<OrgUnit> units, List<Measure> measures, List<WorkPackage> packages) {
    Roadmap roadmap = new Roadmap("neubau", "Neubau", "N-");
    CityContents city =
        new CityContents(
            null, units, List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(),
            null, Map.of());
    return new RoadmapContents(
        city, roadmap, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), measures, packages, List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static ProjectRoadmap roadmap(byte[] file) {
    return roadmap(file, empty());
  }

  static ProjectRoadmap roadmap(byte[] file, RoadmapContents contents) {
    return roadmap(file, contents, UnitCalendars.of(CITY, Map.of()));
  }

  static ProjectRoadmap roadmap(byte[] file, RoadmapContents contents, UnitCalendars calendars) {
    return ProjectRoadmap.of(
        ProjectFileReader.read(file, "mspdi"),
        new ProjectRoadmap.Setting(
            contents, TakenKeys.NONE, 7, calendars, LocalDate.of(2026, 11, 16), Locale.GERMAN));
  }

  /** As a file of a roadmap; anything that it may not say fails. */
  static RoadmapFile bound(ProjectRoadmap roadmap) {
    FileProblems problems = new FileProblems();
    RoadmapFile file = new RecordBinder(problems).bind(roadmap.tree(), RoadmapFile.class);
    if (!problems.none()) {
      throw new AssertionError(problems.all().toString());
    }
    return file;
  }
}
