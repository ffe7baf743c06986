// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Of which periods load is asked.
 *
 * @param first first day of the first period
 * @param last last day of the last period, inclusive
 */
public record LoadSpan(CalendarPeriod period, LocalDate first, LocalDate last) {

  /** Every period that there is. */
  public static LoadSpan all(CalendarPeriod period) {
    return new LoadSpan(period, LocalDate.MIN, LocalDate.MAX);
  }

  /** So many whole years. */
  public static LoadSpan ofYears(CalendarPeriod period, int firstYear, int years) {
    return new LoadSpan(
        period,
        LocalDate.of(firstYear, 1, 1),
        LocalDate.of(firstYear, 1, 1).plusYears(years).minusDays(1));
  }

  /** Only the period that begins on this day. */
  public LoadSpan only(LocalDate start) {
    return new LoadSpan(period, start, period.lastOf(start));
  }

  /** The first days of its periods; of {@link #all} nobody can name them. */
  public List<LocalDate> periods() {
    return Stream.iterate(first, at -> !at.isAfter(last), period::after).toList();
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
