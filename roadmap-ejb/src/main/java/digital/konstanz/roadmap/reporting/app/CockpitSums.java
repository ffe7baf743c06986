// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.Contributions;
import digital.konstanz.roadmap.portfolio.engine.UnitYear;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import java.util.Comparator;
import java.util.List;

/** Load and budget from this year on, each with the measures behind it. */
final class CockpitSums {

  private CockpitSums() {}

  /** What is overloaded, of all roadmaps; of a single unit every year with load. */
  static List<CockpitSum<LoadRow>> load(PlanView plan, String unit) {
    Contributions<UnitYear> shares = Contributions.toLoad(plan.cityItems(), plan.calendars());
    return LoadTable.ofCity(plan).stream()
        .filter(row -> row.year() >= plan.asOf().getYear())
        .filter(row -> unit == null ? row.overloaded() : row.unit().equals(unit))
        .filter(row -> row.overloaded() || row.load().signum() > 0)
        .sorted(
            unit == null
                ? Comparator.comparingInt(LoadRow::percent).reversed()
                : Comparator.comparingInt(LoadRow::year))
        .map(
            row ->
                new CockpitSum<>(
                    row, SumParts.of(plan, shares.of(new UnitYear(row.unit(), row.year())))))
        .toList();
  }

  static List<CockpitSum<BudgetRow>> budget(PlanView plan) {
    Contributions<YearFund> shares = Contributions.toBudget(plan.items());
    return FindingsService.budget(plan).stream()
        .filter(row -> row.year() >= plan.asOf().getYear())
        .map(
            row ->
                new CockpitSum<>(
                    row, SumParts.of(plan, shares.of(new YearFund(row.year(), row.fund())))))
        .toList();
  }
}
