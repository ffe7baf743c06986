// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The twelve columns of {@link ItemDates}. Replaced as a whole, never edited. */
@Embeddable
public class DateColumns {
  @Column(name = "planned_start")
  private LocalDate plannedStart;

  @Enumerated(EnumType.STRING)
  @Column(name = "planned_start_precision")
  private Precision plannedStartPrecision;

  @Column(name = "planned_end")
  private LocalDate plannedEnd;

  @Enumerated(EnumType.STRING)
  @Column(name = "planned_end_precision")
  private Precision plannedEndPrecision;

  @Column(name = "forecast_start")
  private LocalDate forecastStart;

  @Enumerated(EnumType.STRING)
  @Column(name = "forecast_start_precision")
  private Precision forecastStartPrecision;

  @Column(name = "forecast_end")
  private LocalDate forecastEnd;

  @Enumerated(EnumType.STRING)
  @Column(name = "forecast_end_precision")
  private Precision forecastEndPrecision;

  @Column(name = "actual_start")
  private LocalDate actualStart;

  @Enumerated(EnumType.STRING)
  @Column(name = "actual_start_precision")
  private Precision actualStartPrecision;

  @Column(name = "actual_end")
  private LocalDate actualEnd;

  @Enumerated(EnumType.STRING)
  @Column(name = "actual_end_precision")
  private Precision actualEndPrecision;

  protected DateColumns() {}

  DateColumns(ItemDates dates) {
    this.plannedStart = day(dates.plannedStart());
    this.plannedStartPrecision = precision(dates.plannedStart());
    this.plannedEnd = day(dates.plannedEnd());
    this.plannedEndPrecision = precision(dates.plannedEnd());
    this.forecastStart = day(dates.forecastStart());
    this.forecastStartPrecision = precision(dates.forecastStart());
    this.forecastEnd = day(dates.forecastEnd());
    this.forecastEndPrecision = precision(dates.forecastEnd());
    this.actualStart = day(dates.actualStart());
    this.actualStartPrecision = precision(dates.actualStart());
    this.actualEnd = day(dates.actualEnd());
    this.actualEndPrecision = precision(dates.actualEnd());
  }

  ItemDates dates() {
    return new ItemDates(
        PlanDate.ofNullable(plannedStart, plannedStartPrecision),
        PlanDate.ofNullable(plannedEnd, plannedEndPrecision),
        PlanDate.ofNullable(forecastStart, forecastStartPrecision),
        PlanDate.ofNullable(forecastEnd, forecastEndPrecision),
        PlanDate.ofNullable(actualStart, actualStartPrecision),
        PlanDate.ofNullable(actualEnd, actualEndPrecision));
  }

  private static LocalDate day(PlanDate date) {
    return date == null ? null : date.date();
  }

  private static Precision precision(PlanDate date) {
    return date == null ? null : date.precision();
  }
}
