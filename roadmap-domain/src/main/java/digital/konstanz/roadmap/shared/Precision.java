// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.time.LocalDate;

/** How exactly a plan date is known; the period of a date is the one of this length around it. */
public enum Precision {
  DAY,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR;

  /** First day of the period that holds the day, inclusive. */
  public LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> firstOfMonths(day, 3);
      case HALF_YEAR -> firstOfMonths(day, 6);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** Last day of the period that holds the day, inclusive. */
  public LocalDate lastDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> firstDay(day).plusMonths(1).minusDays(1);
      case QUARTER -> firstDay(day).plusMonths(3).minusDays(1);
      case HALF_YEAR -> firstDay(day).plusMonths(6).minusDays(1);
      case YEAR -> firstDay(day).plusYears(1).minusDays(1);
    };
  }

  private static LocalDate firstOfMonths(LocalDate day, int length) {
    int month = (day.getMonthValue() - 1) / length * length + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }
}
