// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Optional;

/**
 * Planned, forecast and actual start and end of a plan item; each may be null. Starts stand on the
 * first, ends on the last day of their period, both inclusive.
 *
 * @throws RuleViolatedException {@code dates.reversed} at {@code end}, {@code forecastEnd} or
 *     {@code actualEnd} when an end is before its own start
 */
public record ItemDates(
    PlanDate plannedStart,
    PlanDate plannedEnd,
    PlanDate forecastStart,
    PlanDate forecastEnd,
    PlanDate actualStart,
    PlanDate actualEnd) {
  public static final ItemDates NONE = new ItemDates(null, null, null, null, null, null);

  public ItemDates {
    plannedStart = start(plannedStart);
    plannedEnd = end(plannedEnd);
    forecastStart = start(forecastStart);
    forecastEnd = end(forecastEnd);
    actualStart = start(actualStart);
    actualEnd = end(actualEnd);
    requireInOrder("end", plannedStart, plannedEnd);
    requireInOrder("forecastEnd", forecastStart, forecastEnd);
    requireInOrder("actualEnd", actualStart, actualEnd);
  }

  private static PlanDate start(PlanDate date) {
    return date == null ? null : date.asStart();
  }

  private static PlanDate end(PlanDate date) {
    return date == null ? null : date.asEnd();
  }

  private static void requireInOrder(String field, PlanDate start, PlanDate end) {
    if (start != null && end != null && end.date().isBefore(start.date())) {
      throw RuleViolatedException.at(field, "dates.reversed", start.date(), end.date());
    }
  }

  public static ItemDates planned(PlanDate start, PlanDate end) {
    return NONE.withPlanned(start, end);
  }

  public ItemDates withPlanned(PlanDate start, PlanDate end) {
    return new ItemDates(start, end, forecastStart, forecastEnd, actualStart, actualEnd);
  }

  public ItemDates withForecast(PlanDate start, PlanDate end) {
    return new ItemDates(plannedStart, plannedEnd, start, end, actualStart, actualEnd);
  }

  public ItemDates withActual(PlanDate start, PlanDate end) {
    return new ItemDates(plannedStart, plannedEnd, forecastStart, forecastEnd, start, end);
  }

  /** Forecast end, else planned end; null when neither is known. */
  public PlanDate expectedEnd() {
    return forecastEnd != null ? forecastEnd : plannedEnd;
  }

  /** Empty unless both planned dates are known. */
  public Optional<DateRange> plannedRange() {
    return plannedStart == null || plannedEnd == null
        ? Optional.empty()
        : Optional.of(new DateRange(plannedStart.date(), plannedEnd.date()));
  }
}
