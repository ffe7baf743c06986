// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.exchange.integration.CalendarFile;
import digital.konstanz.roadmap.exchange.integration.ProjectFile;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.HolidayRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.LinkRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIReader;

class PlanFilesTest {
  private static final PaperFilter ALL =
      new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null);
  private static final TimelineDetails PLAN =
      new TimelineDetails(
          1,
          PlanRows.START,
          PlanRows.ROWS,
          List.of(
              new LinkRow("L1", "A", "B", "SS", 3, "WORKING", 1),
              new LinkRow("L2", "A1", "B", "FF", -2, "CALENDAR", 1)),
          List.of(new DeadlineRow("GESETZ", PlanRows.START, "Pflicht; § 1", true, List.of("A"))),
          List.of(),
          List.of(
              new CalendarRow(
                  List.of("A", "A1", "AM"),
                  List.of(
                      new HolidayRow(LocalDate.of(2027, 2, 8), "Rosenmontag"),
                      new HolidayRow(LocalDate.of(2027, 2, 9), "Fastnacht")))));
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.without(
          List.of(new WorkingCalendar.FreeDay(LocalDate.of(2027, 1, 6), "Erscheinungsfest")));

  private static PaperOutline outline(PaperFilter filter) {
    PaperShape open = new PaperShape(Dimension.TREE, Dimension.STATUS, Opening.ALL, Set.of());
    return new PaperOutline(PlanRows.ROWS, filter, open, (dimension, value) -> value);
  }

  private static String calendar(PaperFilter filter) {
    CalendarEntries entries =
        new CalendarEntries("r", PLAN, outline(filter), filter, new KeyWords());
    return new String(
        CalendarFile.write(
            "Straßen, Wege und sonstige Größen der städtischen Straßenplanung für übermorgen",
            "",
            entries.all(),
            Instant.parse("2027-01-02T03:04:05Z")),
        StandardCharsets.UTF_8);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }

  @Test
  void aCalendarHasMilestonesEndsAndDeadlinesAsWholeDays() {
    String text = unfolded(calendar(ALL));

    assertThat(text)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("UID:point-AM@r.roadmap\r\nDTSTAMP:20270102T030405Z\r\n")
        .contains("UID:end-A@r.roadmap")
        .contains("UID:end-B@r.roadmap")
        .contains("DTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270105")
        .contains("SUMMARY:calendar.deadline GESETZ Pflicht\\; § 1");
    assertThat(text.split("BEGIN:VEVENT")).hasSize(1 + 4);
  }

  @Test
  void aFilteredCalendarHasNothingElse() {
    PaperFilter other =
        new PaperFilter(null, null, Set.of("HAUPT"), Set.of(), Set.of(), Set.of(), List.of(), null);

    assertThat(calendar(other)).contains("end-B").doesNotContain("end-A", "point-AM", "GESETZ");
  }

  @Test
  void noLineIsLongerThanAllowedAndNoCharacterIsTorn() {
    for (String line : calendar(ALL).split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(unfolded(calendar(ALL)))
        .contains("NAME:Straßen\\, Wege und sonstige Größen der städtischen Straßenplanung");
  }

  static byte[] project() {
    PaperOutline outline = outline(ALL);
    ProjectCalendars days =
        new ProjectCalendars(PLAN, outline, CALENDAR, Map.of("IT", "Amt für Digitales"));
    return ProjectFile.write(
        new ProjectFile.Project(
            "Roadmap",
            "",
            List.of("Key"),
            new ProjectTasks(PLAN, outline, days).all(),
            days.ofCity(),
            days.all()));
  }

  private static org.mpxj.ProjectFile read() throws Exception {
    return new MSPDIReader().read(new ByteArrayInputStream(project()));
  }

  private static Task task(org.mpxj.ProjectFile file, String key) {
    return file.getTasks().stream()
        .filter(task -> key.equals(task.getText(1)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void anotherReaderFindsOutlineDatesAndKeys() throws Exception {
    org.mpxj.ProjectFile file = read();

    Task measure = task(file, "A");
    assertThat(measure.getName()).isEqualTo("Titel von A");
    assertThat(measure.getOutlineNumber()).isEqualTo("1.1.1");
    assertThat(measure.getParentTask().getText(1)).isEqualTo("P1");
    assertThat(measure.getStart()).isEqualTo(LocalDateTime.of(2027, 1, 4, 8, 0));
    assertThat(measure.getFinish()).isEqualTo(LocalDateTime.of(2027, 6, 4, 17, 0));
    assertThat(measure.getPercentageComplete().intValue()).isEqualTo(40);
    assertThat(measure.getBaselineFinish()).isEqualTo(LocalDateTime.of(2027, 5, 21, 17, 0));
    assertThat(task(file, "AM").getMilestone()).isTrue();
  }

  @Test
  void anotherReaderFindsLinksWithTheirLags() throws Exception {
    var predecessors = task(read(), "B").getPredecessors();

    assertThat(predecessors).hasSize(2);
    assertThat(predecessors.get(0).getType()).isEqualTo(RelationType.START_START);
    assertThat(predecessors.get(0).getLag()).isEqualTo(Duration.getInstance(3, TimeUnit.DAYS));
    assertThat(predecessors.get(1).getType()).isEqualTo(RelationType.FINISH_FINISH);
    assertThat(predecessors.get(1).getLag())
        .isEqualTo(Duration.getInstance(-2, TimeUnit.ELAPSED_DAYS));
  }

  @Test
  void anotherReaderFindsTheFreeDays() throws Exception {
    var calendar = read().getDefaultCalendar();

    assertThat(calendar.isWorkingDate(LocalDate.of(2027, 1, 6))).isFalse();
    assertThat(calendar.isWorkingDate(LocalDate.of(2027, 1, 7))).isTrue();
    assertThat(calendar.isWorkingDate(LocalDate.of(2027, 1, 9))).isFalse();
    assertThat(calendar.isWorkingDate(LocalDate.of(2027, 2, 8))).isTrue();
  }

  @Test
  void anotherReaderCountsEachTaskByTheCalendarOfItsUnit() throws Exception {
    org.mpxj.ProjectFile file = read();
    ProjectCalendar unit = task(file, "A").getCalendar();

    assertThat(unit.getName()).isEqualTo("Amt für Digitales");
    assertThat(unit.isDerived()).isFalse();
    assertThat(unit.isWorkingDate(LocalDate.of(2027, 1, 6))).isFalse();
    assertThat(unit.isWorkingDate(LocalDate.of(2027, 2, 8))).isFalse();
    assertThat(unit.isWorkingDate(LocalDate.of(2027, 2, 10))).isTrue();
    assertThat(List.of(task(file, "A1"), task(file, "AM")))
        .extracting(Task::getCalendar)
        .containsOnly(unit);
    assertThat(task(file, "B").getEffectiveCalendar()).isEqualTo(file.getDefaultCalendar());
    for (Task task : file.getTasks()) {
      if (task.getStart() != null && !task.getMilestone()) {
        assertThat(task.getDuration().convertUnits(TimeUnit.DAYS, file.getProjectProperties()))
            .as(task.getName())
            .isEqualTo(
                task.getEffectiveCalendar()
                    .getWork(task.getStart(), task.getFinish(), TimeUnit.DAYS));
      }
    }
  }
}
