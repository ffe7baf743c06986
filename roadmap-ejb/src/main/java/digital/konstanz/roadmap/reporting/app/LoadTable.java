// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.reporting.persistence.UnitFacts;
import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Load against capacity, from the calculation to rows. */
final class LoadTable {

  private LoadTable() {}

  /**
   * Every city unit with every year from the earliest planned start to the latest planned end of
   * the roadmap; the load is that of all roadmaps.
   */
  static List<LoadRow> ofCity(PlanView plan) {
    Load city = Load.of(plan.cityItems(), plan.calendars());
    return rows(plan, city, city);
  }

  /** The same with the load of the roadmap alone; overload is judged over all roadmaps. */
  static List<LoadRow> ofRoadmap(PlanView plan) {
    return rows(
        plan, Load.of(plan.items(), plan.calendars()), Load.of(plan.cityItems(), plan.calendars()));
  }

  private static List<LoadRow> rows(PlanView plan, Load shown, Load city) {
    List<Integer> years = Load.years(plan.items());
    return plan.facts().units().values().stream()
        .filter(unit -> !unit.external())
        .sorted(Comparator.comparing(UnitFacts::key))
        .flatMap(unit -> years.stream().map(year -> row(unit, year, shown, city)))
        .toList();
  }

  private static LoadRow row(UnitFacts unit, int year, Load shown, Load city) {
    BigDecimal capacity = unit.byYear().getOrDefault(year, unit.capacity());
    Rational exact = city.of(unit.key(), year);
    return new LoadRow(
        unit.key(),
        unit.name(),
        year,
        shown.of(unit.key(), year).rounded(2),
        capacity,
        capacity != null && exact.compareTo(Rational.of(capacity)) > 0);
  }
}
