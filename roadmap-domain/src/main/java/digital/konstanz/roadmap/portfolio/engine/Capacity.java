// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * Person-days that a unit has for the roadmap.
 *
 * @param everyYear counts for every year that is not in {@code byYear}; null = unknown
 */
public record Capacity(String unit, BigDecimal everyYear, Map<Integer, BigDecimal> byYear) {

  public Capacity {
    byYear = Map.copyOf(byYear);
  }

  /** Null when it is not known. */
  public BigDecimal in(int year) {
    return byYear.getOrDefault(year, everyYear);
  }

  /**
   * The share of its year that the working days of the period are of those of the year; the whole
   * of it for the year itself. A part of a year in which the unit never works has none.
   *
   * @param first first day of the period
   * @param days on which the unit works
   * @return unrounded; null when it is not known
   */
  public Rational in(CalendarPeriod period, LocalDate first, WorkingCalendar days) {
    BigDecimal year = in(first.getYear());
    if (year == null || period == CalendarPeriod.YEAR) {
      return year == null ? null : Rational.of(year);
    }
    LocalDate newYear = CalendarPeriod.YEAR.firstOf(first);
    int all = days.workingDays(newYear, CalendarPeriod.YEAR.lastOf(newYear));
    return all == 0
        ? Rational.ZERO
        : Rational.of(year).times(Rational.of(days.workingDays(first, period.lastOf(first)), all));
  }
}
