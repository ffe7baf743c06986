// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.util.Map;

/**
 * What is levelled.
 *
 * @param plan effort, capacities, legal deadlines, and what loads the same units elsewhere
 * @param priority costs of a working day of delay by key, 1 where none is given; 0 for an item that
 *     may wait at no cost
 */
public record LevellingFacts(
    Network network, PlanFacts plan, LevellingScope scope, Map<String, Integer> priority) {

  public LevellingFacts {
    priority = Map.copyOf(priority);
  }
}
