// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.HolidayRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineDaysTest {
  private static final LocalDate AS_OF = LocalDate.of(2027, 2, 1);
  private static final FreeDay HOLIDAY = new FreeDay(LocalDate.of(2027, 10, 4), "Feiertag");
  private static final FreeDay LATER = new FreeDay(LocalDate.of(2029, 10, 3), "Feiertag");
  private static final WorkingCalendar CITY = WorkingCalendar.without(List.of(HOLIDAY, LATER));
  private static final FreeDay MOVE = new FreeDay(LocalDate.of(2027, 3, 1), "Umzug");
  private static final WorkingCalendar CLOSED = CITY.alsoWithout(List.of(MOVE));

  @Test
  void rowsOfAUnitNameOnlyWhatItsCalendarHasBeyondTheCitys() {
    ItemCalendars calendars =
        new ItemCalendars(CITY, Map.of("A", CLOSED, "B", CLOSED, "hidden", CLOSED));

    TimelineDays days =
        new TimelineDays(calendars, List.of(row("A"), row("C"), row("B")), List.of(), AS_OF);

    assertThat(days.holidays()).containsExactly(new HolidayRow(HOLIDAY.date(), "Feiertag"));
    assertThat(days.calendars())
        .containsExactly(
            new CalendarRow(List.of("A", "B"), List.of(new HolidayRow(MOVE.date(), "Umzug"))));
  }

  @Test
  void daysReachToTheLastDeadlineThatAnythingServes() {
    DeadlineRow served = new DeadlineRow("LAW", LATER.date(), "", true, List.of("A"));
    DeadlineRow other = new DeadlineRow("ACT", LATER.date().plusYears(9), "", true, List.of());

    TimelineDays days =
        new TimelineDays(
            ItemCalendars.ofCity(CITY), List.of(row("A")), List.of(served, other), AS_OF);

    assertThat(days.holidays()).extracting(HolidayRow::date).contains(LATER.date());
    assertThat(days.calendars()).isEmpty();
  }

  private static TimelineRow row(String key) {
    return new TimelineRow(
        key,
        "MEASURE",
        null,
        key,
        AS_OF,
        AS_OF.plusDays(30),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "PLANNED",
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        null,
        null,
        null,
        null,
        false);
  }
}
