// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.HolidayRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The free days of the years between which anything of a plan is counted. */
final class TimelineDays {
  private final ItemCalendars calendars;
  private final List<TimelineRow> rows;
  private final LocalDate first;
  private final LocalDate last;

  TimelineDays(
      ItemCalendars calendars,
      List<TimelineRow> rows,
      List<DeadlineRow> deadlines,
      LocalDate asOf) {
    this.calendars = calendars;
    this.rows = rows;
    LocalDate earliest = asOf;
    LocalDate latest = asOf;
    for (LocalDate day : dates(rows, deadlines)) {
      earliest = day.isBefore(earliest) ? day : earliest;
      latest = day.isAfter(latest) ? day : latest;
    }
    this.first = earliest.withDayOfYear(1);
    this.last = latest.withMonth(12).withDayOfMonth(31);
  }

  private static List<LocalDate> dates(List<TimelineRow> rows, List<DeadlineRow> deadlines) {
    return Stream.concat(
            rows.stream()
                .flatMap(
                    row -> Stream.of(row.start(), row.end(), row.forecastEnd(), row.baselineEnd())),
            deadlines.stream().filter(row -> !row.measures().isEmpty()).map(DeadlineRow::date))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Of the city. */
  List<HolidayRow> holidays() {
    return calendars.city().freeDays(first, last).stream()
        .map(day -> new HolidayRow(day.date(), day.name()))
        .toList();
  }

  /** Of the units that have closing days of their own. */
  List<CalendarRow> calendars() {
    if (calendars.own().isEmpty()) {
      return List.of();
    }
    Map<WorkingCalendar, List<String>> keys = new LinkedHashMap<>();
    rows.stream()
        .map(TimelineRow::key)
        .filter(calendars.own()::containsKey)
        .forEach(
            key -> keys.computeIfAbsent(calendars.of(key), days -> new ArrayList<>()).add(key));
    List<FreeDay> city = calendars.city().freeDays(first, last);
    return keys.entrySet().stream()
        .map(entry -> new CalendarRow(entry.getValue(), beyond(city, entry.getKey())))
        .toList();
  }

  private List<HolidayRow> beyond(List<FreeDay> city, WorkingCalendar own) {
    return own.freeDays(first, last).stream()
        .filter(day -> !city.contains(day))
        .map(day -> new HolidayRow(day.date(), day.name()))
        .toList();
  }
}
