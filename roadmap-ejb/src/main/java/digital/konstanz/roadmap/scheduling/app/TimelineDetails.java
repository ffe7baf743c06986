// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import java.time.LocalDate;
import java.util.List;

/**
 * The whole plan of a roadmap as far as the caller may see it: rows depth first in manual order,
 * links, deadlines, and the free days of the years it spans.
 *
 * @param holidays free days of the city
 * @param calendars of the rows that do not follow the city's alone
 * @param version the roadmap's version that every commit raises
 */
public record TimelineDetails(
    long version,
    LocalDate asOf,
    List<TimelineRow> rows,
    List<LinkRow> links,
    List<DeadlineRow> deadlines,
    List<HolidayRow> holidays,
    List<CalendarRow> calendars) {

  /** {@code lag} counts working days unless {@code lagUnit} says {@code CALENDAR}. */
  public record LinkRow(
      String key, String from, String to, String type, int lag, String lagUnit, long version) {}

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
