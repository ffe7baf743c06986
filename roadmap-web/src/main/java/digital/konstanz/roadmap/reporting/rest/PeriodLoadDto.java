// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.reporting.app.LoadRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * Person-days of a unit in a period.
 *
 * @param period {@code 2027}, {@code 2027-Q1} or {@code 2027-01}
 * @param to last day, inclusive
 * @param capacity null when it is not known
 * @param percent null when there is no capacity to measure by
 * @param overloaded judged over all roadmaps, before rounding
 */
public record PeriodLoadDto(
    String unit,
    int year,
    String period,
    LocalDate from,
    LocalDate to,
    BigDecimal load,
    BigDecimal capacity,
    Integer percent,
    boolean overloaded) {

  static PeriodLoadDto of(LoadRow row) {
    return new PeriodLoadDto(
        row.unit(),
        row.year(),
        name(row),
        row.first(),
        row.period().lastOf(row.first()),
        row.load(),
        row.capacity(),
        row.measurable() ? row.percent() : null,
        row.overloaded());
  }

  private static String name(LoadRow row) {
    return switch (row.period()) {
      case YEAR -> String.valueOf(row.year());
      case QUARTER -> row.year() + "-Q" + row.first().get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> row.first().toString().substring(0, "2027-01".length());
    };
  }
}
