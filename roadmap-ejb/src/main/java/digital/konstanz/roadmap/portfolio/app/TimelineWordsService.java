// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.portfolio.BudgetCycle;
import digital.konstanz.roadmap.portfolio.BudgetRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names of units and budget cycles for everybody who may see a plan. */
@Stateless
public class TimelineWordsService {

  private Units units;
  private BudgetRepository budgets;

  @Inject
  public void setUnits(Units units) {
    this.units = units;
  }

  @Inject
  public void setBudgets(BudgetRepository budgets) {
    this.budgets = budgets;
  }

  @Performs(Operation.MEASURE_READ)
  public TimelineWords read() {
    Map<String, String> names =
        units.all().stream()
            .collect(
                Collectors.toMap(
                    OrgUnit::key, OrgUnit::name, (first, second) -> first, TreeMap::new));
    List<TimelineWords.Cycle> cycles =
        budgets.cycles().stream().map(TimelineWordsService::cycle).toList();
    return new TimelineWords(names, cycles);
  }

  private static TimelineWords.Cycle cycle(BudgetCycle cycle) {
    var state = cycle.state();
    return new TimelineWords.Cycle(state.kind(), state.firstYear(), state.lastYear());
  }
}
