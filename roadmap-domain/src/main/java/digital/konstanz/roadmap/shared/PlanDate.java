// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.time.LocalDate;

/**
 * A day of the plan and how exactly it is known. {@code date} is the day that calculations use: for
 * a start the first day of its period, for an end the last one (both inclusive), see {@link
 * #asStart} and {@link #asEnd}.
 *
 * @throws RuleViolatedException {@code plan-date.incomplete} without date or precision, {@code
 *     plan-date.out-of-range} before 1900 or after 2199
 */
public record PlanDate(LocalDate date, Precision precision) implements Comparable<PlanDate> {
  public static final int FIRST_YEAR = 1900;
  public static final int LAST_YEAR = 2199;

  public PlanDate {
    if (date == null || precision == null) {
      throw new RuleViolatedException("plan-date.incomplete", date, precision);
    }
    if (!isPossible(date)) {
      throw new RuleViolatedException("plan-date.out-of-range", date, FIRST_YEAR, LAST_YEAR);
    }
  }

  /** Whether a plan may name this day: the years 1900 to 2199, both inclusive. */
  public static boolean isPossible(LocalDate date) {
    return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
  }

  public static PlanDate day(LocalDate date) {
    return new PlanDate(date, Precision.DAY);
  }

  /** Null when the date is null; a date without precision is exact to the day. */
  public static PlanDate ofNullable(LocalDate date, Precision precision) {
    return date == null ? null : new PlanDate(date, precision == null ? Precision.DAY : precision);
  }

  /** The same period, calculated from its first day. */
  public PlanDate asStart() {
    return new PlanDate(precision.firstDay(date), precision);
  }

  /** The same period, calculated to its last day. */
  public PlanDate asEnd() {
    return new PlanDate(precision.lastDay(date), precision);
  }

  @Override
  public int compareTo(PlanDate other) {
    int byDate = date.compareTo(other.date);
    return byDate != 0 ? byDate : precision.compareTo(other.precision);
  }
}
