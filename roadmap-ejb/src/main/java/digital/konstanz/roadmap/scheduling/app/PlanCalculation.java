// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.scheduling.engine.Schedule;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A plan as it was read at one version and what was calculated of it, each once and when first
 * asked for. All items count, whoever asks: the float of what one may see must not depend on what
 * one may see. For any number of threads.
 */
final class PlanCalculation {
  private final TimelineFacts facts;
  private final UnitCalendars calendars;
  private final Map<String, Item> byKey = new HashMap<>();
  private final Map<UUID, Item> byId = new HashMap<>();
  private final List<PlanLinkFacts> links;
  private ItemCalendars itemCalendars;
  private Network network;
  private Schedule schedule;
  private Map<String, Integer> floats;

  PlanCalculation(TimelineFacts facts, UnitCalendars calendars) {
    this.facts = facts;
    this.calendars = calendars;
    facts.calculated().forEach(item -> byKey.put(item.key(), item));
    facts.calculated().forEach(item -> byId.put(item.id(), item));
    this.links = new PlanNetwork(facts, calendars).links();
  }

  TimelineFacts facts() {
    return facts;
  }

  /** The city's, by which days are drawn that are not those of an item. */
  WorkingCalendar calendar() {
    return calendars.city();
  }

  UnitCalendars calendars() {
    return calendars;
  }

  /** The one by which the item is planned: that of its leading unit. */
  WorkingCalendar calendarOf(String key) {
    Item item = byKey.get(key);
    return item == null ? calendars.city() : calendars.of(LeadingUnit.of(item, byId::get));
  }

  /** Of all items. */
  synchronized ItemCalendars itemCalendars() {
    if (itemCalendars == null) {
      Map<String, WorkingCalendar> own = new HashMap<>();
      if (!calendars.areOne()) {
        byKey.keySet().stream()
            .filter(key -> calendarOf(key) != calendars.city())
            .forEach(key -> own.put(key, calendarOf(key)));
      }
      itemCalendars = new ItemCalendars(calendars.city(), own);
    }
    return itemCalendars;
  }

  /** Null for an item that the plan does not have. */
  Item item(String key) {
    return byKey.get(key);
  }

  /** Null for none. */
  Item item(UUID id) {
    return id == null ? null : byId.get(id);
  }

  /** By key; a link to another roadmap has no key for the end that lies there. */
  List<PlanLinkFacts> links() {
    return links;
  }

  int size() {
    return byKey.size();
  }

  /**
   * @throws RuleViolatedException {@code link.cycle}, which an older import may have left
   */
  synchronized Network network() {
    if (network == null) {
      network = new PlanNetwork(facts, calendars).build();
    }
    return network;
  }

  /**
   * The same plan with these links instead of its own; nothing of it is kept.
   *
   * @throws RuleViolatedException {@code link.cycle}
   */
  Network networkWith(List<PlanLinkFacts> otherLinks) {
    return new PlanNetwork(facts, calendars).build(otherLinks);
  }

  /**
   * @throws RuleViolatedException {@code link.cycle}
   */
  synchronized Schedule schedule() {
    if (schedule == null) {
      schedule = NetworkCalculation.run(network());
    }
    return schedule;
  }

  /**
   * Total float in working days by key; what is undated or cancelled has none. Empty when the links
   * make a cycle.
   */
  synchronized Map<String, Integer> floats() {
    if (floats == null) {
      floats = calculateFloats();
    }
    return floats;
  }

  private Map<String, Integer> calculateFloats() {
    Schedule dates;
    try {
      dates = schedule();
    } catch (RuleViolatedException cycle) {
      return Map.of();
    }
    Map<String, Integer> found = new HashMap<>();
    for (String key : byKey.keySet()) {
      if (network.contains(key) && dates.totalFloat(key) != null) {
        found.put(key, dates.totalFloat(key));
      }
    }
    return found;
  }
}
