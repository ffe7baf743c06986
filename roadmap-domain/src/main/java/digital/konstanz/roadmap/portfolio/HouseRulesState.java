// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.portfolio.engine.FindingRules;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Business fields of the {@link HouseRules}.
 *
 * @param wip most cards in a column of the board; a status that is missing has no limit
 * @param processes weights of the priority of a process; null (states from before) = the initial
 */
public record HouseRulesState(
    UUID id, LightRules lights, Map<MeasureStatus, Integer> wip, ProcessPriority processes) {
  public HouseRulesState {
    wip = new TreeMap<>(wip);
    processes = processes == null ? ProcessPriority.initial() : processes;
  }

  /** What holds until the city says otherwise. */
  public static HouseRulesState initial() {
    return new HouseRulesState(
        UUID.randomUUID(), LightRules.initial(), Map.of(), ProcessPriority.initial());
  }

  public FindingRules findings() {
    return FindingRules.of(lights);
  }
}
