// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.time.LocalDate;

/**
 * What a year is looked at by: whole, by quarters, by months. Each one is named by its first day.
 */
public enum CalendarPeriod {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  private final int months;

  CalendarPeriod(int months) {
    this.months = months;
  }

  /**
   * By its name.
   *
   * @param field what the name was given as
   * @throws RuleViolatedException {@code period.unknown} at {@code field}
   */
  public static CalendarPeriod named(String field, String name) {
    for (CalendarPeriod period : values()) {
      if (period.name().equals(name)) {
        return period;
      }
    }
    throw RuleViolatedException.at(field, "period.unknown", name, "YEAR, QUARTER, MONTH");
  }

  /** The first day of the period that the day lies in. */
  public LocalDate firstOf(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** The first day of the next period. */
  public LocalDate after(LocalDate first) {
    return first.plusMonths(months);
  }

  /** The last day of the period, inclusive. */
  public LocalDate lastOf(LocalDate first) {
    return after(first).minusDays(1);
  }
}
