// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Calendar;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.HolidayRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A is led by IT, B by HAUPT; the plan lies in 2027. */
class ProjectCalendarsTest {
  private static final LocalDate HOLIDAY = LocalDate.of(2027, 1, 6);
  private static final LocalDate CLOSED = LocalDate.of(2027, 2, 8);
  private static final WorkingCalendar CITY =
      WorkingCalendar.without(List.of(new FreeDay(HOLIDAY, "Erscheinungsfest")));
  private static final PaperFilter ALL =
      new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), null);
  private static final Map<String, String> NAMES = Map.of("IT", "Rechenzentrum", "HAUPT", "Amt");

  private static CalendarRow closing(List<String> rows, LocalDate... days) {
    return new CalendarRow(
        rows, Stream.of(days).map(day -> new HolidayRow(day, "Ausflug")).toList());
  }

  private static ProjectCalendars calendars(
      PaperFilter filter, Map<String, String> names, CalendarRow... own) {
    TimelineDetails plan =
        new TimelineDetails(
            1, PlanRows.START, PlanRows.ROWS, List.of(), List.of(), List.of(), List.of(own));
    PaperShape open = new PaperShape(Dimension.TREE, Dimension.STATUS, Opening.ALL, Set.of());
    PaperOutline outline =
        new PaperOutline(PlanRows.ROWS, filter, open, (dimension, value) -> value);
    return new ProjectCalendars(plan, outline, CITY, names);
  }

  @Test
  void unitsThatCloseOnTheSameDaysShareOneThatIsNamedByThem() {
    ProjectCalendars calendars =
        calendars(
            ALL,
            NAMES,
            closing(List.of("A", "A1"), CLOSED),
            closing(List.of("B"), CLOSED, LocalDate.of(2031, 2, 8), LocalDate.of(2027, 2, 13)));

    assertThat(calendars.all()).extracting(Calendar::name).containsExactly("Amt, Rechenzentrum");
    assertThat(calendars.all().get(0).freeDays())
        .extracting(FreeDay::date)
        .containsExactly(HOLIDAY, CLOSED);
    assertThat(Stream.of("A", "A1", "B", "AM", "F1").map(calendars::number))
        .containsExactly(1, 1, 1, 0, 0);
    assertThat(calendars.of("A1").isWorkingDay(CLOSED)).isFalse();
    assertThat(calendars.of("AM").isWorkingDay(CLOSED)).isTrue();
  }

  @Test
  void whatClosesOnNoWorkingDayOfTheYearsOfThePlanFollowsTheCity() {
    ProjectCalendars calendars =
        calendars(
            ALL,
            NAMES,
            closing(List.of("A"), LocalDate.of(2031, 2, 10)),
            closing(List.of("B"), LocalDate.of(2027, 2, 13), HOLIDAY));

    assertThat(calendars.all()).isEmpty();
    assertThat(calendars.number("A")).isZero();
    assertThat(calendars.of("B")).isSameAs(CITY);
  }

  @Test
  void calendarsOfLinesThatAreNotKeptAreNotWritten() {
    PaperFilter main =
        new PaperFilter(null, null, Set.of("HAUPT"), Set.of(), Set.of(), Set.of(), List.of(), null);

    assertThat(calendars(main, NAMES, closing(List.of("A", "A1"), CLOSED)).all()).isEmpty();
  }

  @Test
  void namesAreShortAndNoneIsUsedTwice() {
    String longName = "Amt für die Angelegenheiten der städtischen Gebäudewirtschaft";
    List<Calendar> all =
        calendars(
                ALL,
                Map.of("IT", longName, "HAUPT", longName),
                closing(List.of("A"), CLOSED),
                closing(List.of("B"), CLOSED.plusDays(1)))
            .all();

    assertThat(all)
        .extracting(Calendar::name)
        .containsExactly(
            "Amt für die Angelegenheiten der städtischen Gebäu…".substring(0, 49) + "…",
            "Amt für die Angelegenheiten der städtischen G… (2)");
    assertThat(calendars(ALL, Map.of("IT", "Standard"), closing(List.of("A"), CLOSED)).all())
        .extracting(Calendar::name)
        .containsExactly("Standard (2)");
    assertThat(calendars(ALL, Map.of(), closing(List.of("A1"), CLOSED)).all())
        .extracting(Calendar::name)
        .containsExactly("A1");
  }
}
