// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.Activity;
import digital.konstanz.roadmap.scheduling.engine.ActivityState;
import digital.konstanz.roadmap.scheduling.engine.Constraint;
import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.NetworkBuilder;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.scheduling.engine.Schedule;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
      network = network(facts.calculated(), facts.links(), calendar);
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

  private static Network network(
      List<Item> items, List<TimelineFacts.Link> links, WorkingCalendar calendar) {
    Map<UUID, String> keys = new HashMap<>();
    items.forEach(item -> keys.put(item.id(), item.key()));
    NetworkBuilder builder = new NetworkBuilder(calendar);
    for (Item item : items) {
      if (item.days().start() != null || item.days().end() != null) {
        builder.add(activity(item, keys.get(item.parentId())));
      }
    }
    for (TimelineFacts.Link link : links) {
      builder.link(
          new PlanLinkFacts(
              keys.get(link.from()),
              keys.get(link.to()),
              LinkType.valueOf(link.type()),
              link.lag(),
              "CALENDAR".equals(link.lagUnit())));
    }
    return builder.build();
  }

  private static Activity activity(Item item, String parent) {
    Days days = item.days();
    LocalDate expected = days.actualEnd() != null ? days.actualEnd() : days.forecastEnd();
    return new Activity(
        item.key(),
        parent,
        state(item.status()),
        null,
        days.start(),
        days.end(),
        expected,
        days.actualStart(),
        0,
        item.progress() == null ? 0 : item.progress(),
        Constraint.NONE);
  }

  /** Of a measure or work package, or of a milestone; a milestone has no work that remains. */
  static ActivityState state(String status) {
    if (status == null) {
      return ActivityState.MOVABLE;
    }
    return switch (status) {
      case "RUNNING" -> ActivityState.STARTED;
      case "DONE", "REACHED" -> ActivityState.DONE;
      case "CANCELLED", "DROPPED" -> ActivityState.CANCELLED;
      default -> ActivityState.MOVABLE;
    };
  }
}
