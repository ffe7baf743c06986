// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.ScenarioFacts;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the consequences of a cascade are calculated from, as it was before.
 *
 * @param elsewhere items of other roadmaps: they load the same units
 * @param drivers keys of the legal drivers by key of the measure that serves them
 * @param envelopes euros per year and fund; a year without envelope has 0
 */
public record PlanFacts(
    ItemCalendars calendars,
    List<PlannedItem> items,
    List<PlannedItem> elsewhere,
    Map<String, Set<String>> drivers,
    List<DeadlineFacts> deadlines,
    List<ScenarioFacts> scenarios,
    List<Capacity> capacities,
    Map<YearFund, BigDecimal> envelopes) {

  public PlanFacts {
    items = List.copyOf(items);
    elsewhere = List.copyOf(elsewhere);
    drivers = Map.copyOf(drivers);
    deadlines = List.copyOf(deadlines);
    scenarios = List.copyOf(scenarios);
    capacities = List.copyOf(capacities);
    envelopes = Map.copyOf(envelopes);
  }

  /** Of all roadmaps; calculated anew each time. */
  public Load load() {
    return Load.of(Stream.concat(items.stream(), elsewhere.stream()).toList(), calendars);
  }
}
