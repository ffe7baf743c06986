// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where days lie on one sheet.
 *
 * @param first the day at {@code origin}
 * @param perDay points
 * @param origin place of the first day; left of the sheet's chart on all sheets but the first
 * @param left edge of the chart
 * @param right edge of the chart
 */
record TimeAxis(LocalDate first, double perDay, double origin, double left, double right) {
  private static final double WEEKS_FROM = 1.9;
  private static final double MONTHS_FROM = 0.62;
  private static final double QUARTERS_FROM = 0.17;

  /** Left edge of the day. */
  double x(LocalDate day) {
    return origin + ChronoUnit.DAYS.between(first, day) * perDay;
  }

  double middle(LocalDate day) {
    return x(day) + perDay / 2;
  }

  /** Right edge of the day. */
  double end(LocalDate day) {
    return x(day) + perDay;
  }

  LocalDate firstShown() {
    return first.plusDays((long) Math.floor((left - origin) / perDay));
  }

  /** Exclusive. */
  LocalDate lastShown() {
    return first.plusDays((long) Math.ceil((right - origin) / perDay));
  }

  PaperUnit upper() {
    return perDay >= WEEKS_FROM ? PaperUnit.MONTH_OF_YEAR : PaperUnit.YEAR;
  }

  /** Null when not even quarters have room. */
  PaperUnit lower() {
    if (perDay >= WEEKS_FROM) {
      return PaperUnit.WEEK;
    }
    if (perDay >= MONTHS_FROM) {
      return PaperUnit.MONTH;
    }
    return perDay >= QUARTERS_FROM ? PaperUnit.QUARTER : null;
  }

  /** Whether single free days can be told apart. */
  boolean showsDays() {
    return perDay >= WEEKS_FROM;
  }
}
