// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What calculations need of a measure, work package or milestone. Dates are inclusive and null when
 * unknown; a milestone has {@code start} equal to {@code end}.
 *
 * @param parent key of the item that this one is a part of, null for a measure of its own
 * @param effortByUnit person-days by key of the unit, of this item alone
 * @param budget lines of this item alone
 */
public record PlannedItem(
    String key,
    String parent,
    MeasureStatus status,
    LocalDate start,
    LocalDate end,
    LocalDate forecastEnd,
    Map<String, BigDecimal> effortByUnit,
    List<BudgetLine> budget) {

  public PlannedItem {
    effortByUnit = Map.copyOf(effortByUnit);
    budget = List.copyOf(budget);
  }

  /** The forecast end where there is one, else the planned end; null when neither is known. */
  public LocalDate expectedEnd() {
    return forecastEnd != null ? forecastEnd : end;
  }

  public boolean cancelled() {
    return status == MeasureStatus.CANCELLED;
  }

  PlannedItem between(LocalDate newStart, LocalDate newEnd) {
    return new PlannedItem(
        key, parent, status, newStart, newEnd, forecastEnd, effortByUnit, budget);
  }
}
