// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole plan of a roadmap as far as the caller may see it: rows depth first in manual order,
 * links, deadlines, and the free days of the years it spans.
 *
 * @param holidays free days of the city
 * @param calendars of the rows that do not follow the city's alone
 * @param drivers legal drivers with the measures that serve them, by key
 * @param nearFloat at most so many working days of float are nearly critical: as many as an end may
 *     be late without a warning
 * @param version the roadmap's version that every commit raises
 */
public record TimelineDetails(
    long version,
    LocalDate asOf,
    List<TimelineRow> rows,
    List<LinkRow> links,
    List<DeadlineRow> deadlines,
    List<HolidayRow> holidays,
    List<CalendarRow> calendars,
    List<DriverRow> drivers,
    int nearFloat) {

  /** Legal drivers of measures are not asked for. */
  public TimelineDetails(
      long version,
      LocalDate asOf,
      List<TimelineRow> rows,
      List<LinkRow> links,
      List<DeadlineRow> deadlines,
      List<HolidayRow> holidays,
      List<CalendarRow> calendars) {
    this(version, asOf, rows, links, deadlines, holidays, calendars, List.of(), 0);
  }

  /**
   * The one driver under which a measure is listed: of the deadlines to come the next one's, else
   * the first by key. TypeScript twin: {@code gantt/model.ts}.
   *
   * @return driver by measure; a measure that serves none is missing
   */
  public Map<String, String> mainDrivers() {
    Map<String, String> main = new HashMap<>();
    deadlines.stream()
        .filter(deadline -> !deadline.date().isBefore(asOf))
        .sorted(Comparator.comparing(DeadlineRow::date))
        .forEach(
            deadline -> deadline.measures().forEach(m -> main.putIfAbsent(m, deadline.driver())));
    drivers.forEach(driver -> driver.measures().forEach(m -> main.putIfAbsent(m, driver.key())));
    return main;
  }

  /** {@code lag} counts working days unless {@code lagUnit} says {@code CALENDAR}. */
  public record LinkRow(
      String key, String from, String to, String type, int lag, String lagUnit, long version) {}

  /** A legal driver with the measures that serve it. */
  public record DriverRow(String key, List<String> measures) {}

  /** A legal deadline with the measures that serve its driver. */
  public record DeadlineRow(
      String driver, LocalDate date, String title, boolean binding, List<String> measures) {}

  public record HolidayRow(LocalDate date, String name) {}

  /**
   * Rows whose leading unit has closing days of its own.
   *
   * @param rows their keys
   * @param holidays beyond those of the city
   */
  public record CalendarRow(List<String> rows, List<HolidayRow> holidays) {}
}
