// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.portfolio.engine.FindingRules;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Business fields of the {@link HouseRules}.
 *
 * @param wip most cards in a column of the board; a status that is missing has no limit
 */
public record HouseRulesState(UUID id, LightRules lights, Map<MeasureStatus, Integer> wip) {
  public HouseRulesState {
    wip = new TreeMap<>(wip);
  }

  /** What holds until the city says otherwise. */
  public static HouseRulesState initial() {
    return new HouseRulesState(UUID.randomUUID(), LightRules.initial(), Map.of());
  }

  public FindingRules findings() {
    return new FindingRules(FindingRules.initial().releaseGate(), lights.staleAfterDays());
  }
}
