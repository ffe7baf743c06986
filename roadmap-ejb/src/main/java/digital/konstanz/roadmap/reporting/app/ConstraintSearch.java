// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.ConstraintMiss;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.scheduling.engine.Activity;
import digital.konstanz.roadmap.scheduling.engine.ActivityState;
import digital.konstanz.roadmap.scheduling.engine.NetworkBuilder;
import digital.konstanz.roadmap.scheduling.engine.NetworkCalculation;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.UnitCalendars;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks for constraints that are not kept, in one pass over the items that somebody sees: what one
 * may not see is the same as what is not there. Links between roadmaps demand nothing.
 */
final class ConstraintSearch {
  private final Map<String, ItemFacts> items = new HashMap<>();
  private final Function<ItemFacts, String> leadingUnit;
  private final UnitCalendars calendars;

  /**
   * @param leadingUnit path of the unit by whose days an item is planned; null for none
   */
  ConstraintSearch(
      List<ItemFacts> visible, Function<ItemFacts, String> leadingUnit, UnitCalendars calendars) {
    visible.forEach(item -> items.put(item.key(), item));
    this.leadingUnit = leadingUnit;
    this.calendars = calendars;
  }

  /** Nothing where no item has a constraint that can be missed, or the links make a cycle. */
  List<ConstraintMiss> among(List<PlanLinkFacts> links) {
    boolean none =
        items.values().stream().noneMatch(item -> item.rule().constraint().day() != null);
    if (none) {
      return List.of();
    }
    NetworkBuilder builder = new NetworkBuilder(calendars.city());
    items.values().stream()
        .flatMap(item -> calendar(item).stream())
        .distinct()
        .forEach(name -> builder.calendar(name, calendars.of(name)));
    items.values().stream()
        .filter(item -> item.start() != null || item.end() != null)
        .forEach(item -> builder.add(activity(item)));
    builder.linkAll(links.stream().filter(this::inOneRoadmap).toList());
    try {
      return NetworkCalculation.run(builder.build()).missedConstraints();
    } catch (RuleViolatedException cycle) {
      return List.of(); // its items have no order, and so no place that could miss a day
    }
  }

  private boolean inOneRoadmap(PlanLinkFacts link) {
    ItemFacts from = items.get(link.predecessor());
    ItemFacts to = items.get(link.successor());
    return from != null && to != null && Objects.equals(from.roadmap(), to.roadmap());
  }

  private Optional<String> calendar(ItemFacts item) {
    return calendars.name(leadingUnit.apply(item));
  }

  private Activity activity(ItemFacts item) {
    ItemFacts.Rule rule = item.rule();
    LocalDate expected =
        rule.actualEnd() != null ? rule.actualEnd() : PlanView.day(item.forecastEnd());
    String status =
        item.milestoneStatus() != null
            ? item.milestoneStatus().name()
            : item.status() == null ? null : item.status().name();
    return new Activity(
        item.key(),
        items.containsKey(item.parent()) ? item.parent() : null,
        ActivityState.of(status, rule.byHand()),
        calendar(item).orElse(null),
        PlanView.day(item.start()),
        PlanView.day(item.end()),
        expected,
        rule.actualStart(),
        0,
        item.progress() == null ? 0 : item.progress(),
        rule.constraint());
  }
}
