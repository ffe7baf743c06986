// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Everything that findings are looked for in.
 *
 * @param items measures, work packages, milestones and gates of the roadmaps that are looked at
 * @param cityItems the same of all roadmaps of the city, by which a unit's load is judged
 * @param measures facts of the measures among {@code items}; others have no findings of their own
 * @param envelopes euros per year and fund; a year without envelope has 0
 * @param missedConstraints of items among {@code items}, of which findings may tell
 */
public record Portfolio(
    LocalDate asOf,
    ItemCalendars calendars,
    Collection<PlannedItem> items,
    Collection<PlannedItem> cityItems,
    Collection<PlanLinkFacts> links,
    Collection<MeasureFacts> measures,
    Collection<DeadlineFacts> deadlines,
    Collection<ScenarioFacts> scenarios,
    Collection<Capacity> capacities,
    Map<YearFund, BigDecimal> envelopes,
    Collection<ConstraintMiss> missedConstraints) {

  public Portfolio {
    items = List.copyOf(items);
    cityItems = List.copyOf(cityItems);
    links = List.copyOf(links);
    measures = List.copyOf(measures);
    deadlines = List.copyOf(deadlines);
    scenarios = List.copyOf(scenarios);
    capacities = List.copyOf(capacities);
    envelopes = Map.copyOf(envelopes);
    missedConstraints = List.copyOf(missedConstraints);
  }
}
