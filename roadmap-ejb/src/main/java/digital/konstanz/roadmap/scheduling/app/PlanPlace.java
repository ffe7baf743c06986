// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.List;

/** Whether a measure may live below another one: the tree stays a tree, the plan calculable. */
final class PlanPlace {
  private final CallersPlan caller;
  private final PlanCalculation plan;

  PlanPlace(CallersPlan caller) {
    this.caller = caller;
    this.plan = caller.whole();
  }

  /**
   * @throws RuleViolatedException conflicts {@code item.own-ancestor}, {@code place.linked}, {@code
   *     place.circle}
   */
  void require(String key, String home) {
    Item item = plan.item(key);
    Item parent = plan.item(home);
    if (caller.isAbove(item, parent)) {
      throw RuleViolatedException.forbiddenByState("item.own-ancestor", key, home);
    }
    plan.facts().links().stream()
        .filter(link -> joins(link, item, parent) || joins(reversed(link), item, parent))
        .findFirst()
        .ifPresent(
            link -> {
              throw RuleViolatedException.forbiddenByState("place.linked", key, home);
            });
    if (isCalculable(plan.facts()) && !isCalculable(with(item, parent))) {
      throw RuleViolatedException.forbiddenByState("place.circle", key, home);
    }
  }

  /** From the item or a part of it to what would be above it. */
  private boolean joins(TimelineFacts.Link link, Item item, Item parent) {
    Item from = plan.item(link.from());
    Item to = plan.item(link.to());
    return from != null && to != null && caller.isAbove(item, from) && caller.isAbove(to, parent);
  }

  private static TimelineFacts.Link reversed(TimelineFacts.Link link) {
    return new TimelineFacts.Link(
        link.key(),
        link.to(),
        link.from(),
        link.type(),
        link.lag(),
        link.lagUnit(),
        link.version());
  }

  private boolean isCalculable(TimelineFacts facts) {
    try {
      new PlanNetwork(facts, plan.calendars()).build();
      return true;
    } catch (RuleViolatedException circle) {
      return false;
    }
  }

  private TimelineFacts with(Item item, Item parent) {
    TimelineFacts facts = plan.facts();
    List<Item> items =
        facts.calculated().stream()
            .map(each -> each.id().equals(item.id()) ? below(each, parent) : each)
            .toList();
    return new TimelineFacts(
        facts.places(), items, items, facts.links(), facts.measuresByDriver(), facts.deadlines());
  }

  private static Item below(Item item, Item parent) {
    return new Item(
        item.id(),
        item.key(),
        item.kind(),
        parent.id(),
        null,
        item.title(),
        item.days(),
        item.progress(),
        item.status(),
        item.lead(),
        item.target(),
        item.report(),
        item.rule());
  }
}
