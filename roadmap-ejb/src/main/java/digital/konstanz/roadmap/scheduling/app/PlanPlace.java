// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.RuleViolatedException;

/**
 * Whether a measure may live below another one: the tree stays a tree, and what belongs together
 * does not wait for each other.
 */
final class PlanPlace {
  private final CallersPlan caller;
  private final PlanCalculation plan;

  PlanPlace(CallersPlan caller) {
    this.caller = caller;
    this.plan = caller.whole();
  }

  /**
   * @throws RuleViolatedException conflicts {@code item.own-ancestor}, {@code place.linked}
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
}
