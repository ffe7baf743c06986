// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.Capacity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What is levelled.
 *
 * @param effort person-days by unit, by key of the item; its parts are counted in
 * @param capacities of units; a unit without known capacity never is too full
 * @param priority costs of a working day of delay by key, 1 where none is given; 0 for an item that
 *     may wait at no cost
 */
public record LevellingFacts(
    Network network,
    Map<String, Map<String, BigDecimal>> effort,
    List<Capacity> capacities,
    Map<String, Integer> priority) {

  public LevellingFacts {
    effort = Map.copyOf(effort);
    capacities = List.copyOf(capacities);
    priority = Map.copyOf(priority);
  }
}
