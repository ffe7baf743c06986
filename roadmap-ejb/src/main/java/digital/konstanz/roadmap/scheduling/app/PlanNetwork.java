// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.Activity;
import digital.konstanz.roadmap.scheduling.engine.ActivityState;
import digital.konstanz.roadmap.scheduling.engine.Constraint;
import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.NetworkBuilder;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.UnitCalendars;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was read of a plan as the engine wants it: the items with a date. */
final class PlanNetwork {
  private final List<Item> items;
  private final List<TimelineFacts.Link> links;
  private final UnitCalendars calendars;
  private final Map<UUID, String> keys = new HashMap<>();
  private final Map<UUID, Item> byId = new HashMap<>();

  /** All items, whoever asks. */
  PlanNetwork(TimelineFacts facts, UnitCalendars calendars) {
    this(facts.calculated(), facts.links(), calendars);
  }

  private PlanNetwork(List<Item> items, List<TimelineFacts.Link> links, UnitCalendars calendars) {
    this.items = items;
    this.links = links;
    this.calendars = calendars;
    items.forEach(item -> keys.put(item.id(), item.key()));
    items.forEach(item -> byId.put(item.id(), item));
  }

  /** As if there were nothing but what somebody sees. */
  static PlanNetwork ofVisible(TimelineFacts facts, UnitCalendars calendars) {
    return new PlanNetwork(facts.items(), facts.links(), calendars);
  }

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code link.cycle}
   */
  Network build() {
    return build(links());
  }

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code link.cycle}
   */
  Network build(List<PlanLinkFacts> between) {
    NetworkBuilder builder = new NetworkBuilder(calendars.city());
    items.stream()
        .map(this::unit)
        .flatMap(unit -> calendars.name(unit).stream())
        .distinct()
        .forEach(name -> builder.calendar(name, calendars.of(name)));
    for (Item item : items) {
      if (item.days().start() != null || item.days().end() != null) {
        builder.add(activity(item));
      }
    }
    return builder.linkAll(between).build();
  }

  /** By key; a link to another roadmap has no key for the end that lies there. */
  List<PlanLinkFacts> links() {
    return links.stream()
        .map(
            link ->
                new PlanLinkFacts(
                    keys.get(link.from()),
                    keys.get(link.to()),
                    LinkType.valueOf(link.type()),
                    link.lag(),
                    "CALENDAR".equals(link.lagUnit())))
        .toList();
  }

  /** The path of the unit that leads the item; of what it is a part of, when it names none. */
  private String unit(Item item) {
    return LeadingUnit.of(item, byId::get);
  }

  private Activity activity(Item item) {
    Days days = item.days();
    LocalDate expected = days.actualEnd() != null ? days.actualEnd() : days.forecastEnd();
    return new Activity(
        item.key(),
        keys.get(item.parentId()),
        ActivityState.of(item.status(), item.rule().manual()),
        calendars.name(unit(item)).orElse(null),
        days.start(),
        days.end(),
        expected,
        days.actualStart(),
        0,
        item.progress() == null ? 0 : item.progress(),
        new Constraint(item.rule().type(), item.rule().day()));
  }
}
