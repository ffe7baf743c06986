// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import java.time.LocalDate;

/** The twelve date fields of an item as the file has them; a precision of a day is left out. */
record DatesFile(
    LocalDate start,
    LocalDate end,
    Precision startPrecision,
    Precision endPrecision,
    LocalDate forecastStart,
    LocalDate forecastEnd,
    Precision forecastStartPrecision,
    Precision forecastEndPrecision,
    LocalDate actualStart,
    LocalDate actualEnd,
    Precision actualStartPrecision,
    Precision actualEndPrecision) {

  static DatesFile of(ItemDates dates) {
    return new DatesFile(
        date(dates.plannedStart()),
        date(dates.plannedEnd()),
        precision(dates.plannedStart()),
        precision(dates.plannedEnd()),
        date(dates.forecastStart()),
        date(dates.forecastEnd()),
        precision(dates.forecastStart()),
        precision(dates.forecastEnd()),
        date(dates.actualStart()),
        date(dates.actualEnd()),
        precision(dates.actualStart()),
        precision(dates.actualEnd()));
  }

  private static LocalDate date(PlanDate date) {
    return date == null ? null : date.date();
  }

  static Precision precision(PlanDate date) {
    return date == null || date.precision() == Precision.DAY ? null : date.precision();
  }
}
