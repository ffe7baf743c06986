// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.HolidayCalendarSource;
import digital.konstanz.roadmap.scheduling.app.CityDetails.YearRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What a calendar leaves of each year. */
final class WorkingYears {

  private WorkingYears() {}

  static List<YearRow> of(
      HolidayCalendarSource holidays, CalendarSettingsState settings, int first, int count) {
    WorkingCalendar weekdays = WorkingCalendar.mondayToFriday();
    WorkingCalendar land = holidays.calendarOf(settings.land());
    WorkingCalendar city = holidays.calendarOf(settings);
    return IntStream.range(first, first + count)
        .mapToObj(
            year -> {
              int all = days(weekdays, year);
              int withoutHolidays = days(land, year);
              int worked = days(city, year);
              return new YearRow(year, worked, all - withoutHolidays, withoutHolidays - worked);
            })
        .toList();
  }

  private static int days(WorkingCalendar calendar, int year) {
    return calendar.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }
}
