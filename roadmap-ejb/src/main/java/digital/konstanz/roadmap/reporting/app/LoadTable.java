// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.reporting.persistence.UnitFacts;
import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.List;

/** Load against capacity, from the calculation to rows. */
final class LoadTable {

  private LoadTable() {}

  /**
   * Every city unit with every year from the earliest planned start to the latest planned end; the
   * load is that of all roadmaps.
   */
  static List<LoadRow> of(PlanView plan) {
    List<PlannedItem> city = plan.cityItems();
    Load load = Load.of(city, plan.calendar());
    List<Integer> years = Load.years(plan.items());
    return plan.facts().units().values().stream()
        .filter(unit -> !unit.external())
        .flatMap(unit -> years.stream().map(year -> row(unit, year, load)))
        .toList();
  }

  private static LoadRow row(UnitFacts unit, int year, Load load) {
    BigDecimal capacity = unit.byYear().getOrDefault(year, unit.capacity());
    Rational exact = load.of(unit.key(), year);
    return new LoadRow(
        unit.key(),
        unit.name(),
        year,
        exact.rounded(2),
        capacity,
        capacity != null && exact.compareTo(Rational.of(capacity)) > 0);
  }
}
