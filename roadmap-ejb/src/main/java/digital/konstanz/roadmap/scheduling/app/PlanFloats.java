// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.scheduling.engine.Schedule;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Total float of every item of a plan, calculated once per version of the plan. All items count,
 * whoever asks: the float of what one may see must not depend on what one may see.
 */
final class PlanFloats {
  private static final Map<UUID, Known> KNOWN = new ConcurrentHashMap<>();

  private PlanFloats() {}

  private record Known(long version, WorkingCalendar calendar, Map<String, Integer> floats) {}

  /**
   * Working days by key; what is undated or cancelled has none. Empty when the links make a cycle,
   * which an older import may have left.
   */
  static Map<String, Integer> of(Head head, TimelineFacts facts, WorkingCalendar calendar) {
    Known known = KNOWN.get(head.id());
    if (known == null || known.version() != head.version() || known.calendar() != calendar) {
      known = new Known(head.version(), calendar, calculate(facts, calendar));
      KNOWN.put(head.id(), known);
    }
    return known.floats();
  }

  private static Map<String, Integer> calculate(TimelineFacts facts, WorkingCalendar calendar) {
    Network network;
    try {
      network = new PlanNetwork(facts, calendar).build();
    } catch (RuleViolatedException cycle) {
      return Map.of();
    }
    Schedule schedule = NetworkCalculation.run(network);
    Map<String, Integer> floats = new HashMap<>();
    for (Item item : facts.calculated()) {
      if (network.contains(item.key()) && schedule.totalFloat(item.key()) != null) {
        floats.put(item.key(), schedule.totalFloat(item.key()));
      }
    }
    return floats;
  }
}
