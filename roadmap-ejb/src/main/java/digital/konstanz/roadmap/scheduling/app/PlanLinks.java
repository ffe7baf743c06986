// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.LinkCycle;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The links of a plan as one caller sees them, and what one more or another one would mean. */
final class PlanLinks {
  private static final Comparator<LinkDetails> BY_ENDS =
      Comparator.comparing(LinkDetails::from)
          .thenComparing(LinkDetails::to)
          .thenComparing(LinkDetails::type);

  private final CallersPlan caller;
  private final PlanCalculation plan;

  PlanLinks(CallersPlan caller) {
    this.caller = caller;
    this.plan = caller.whole();
  }

  List<LinkDetails> around(String key) {
    Item about = plan.item(key);
    return plan.facts().links().stream()
        .filter(link -> seesBoth(plan.item(link.from()), plan.item(link.to())))
        .filter(
            link ->
                caller.isAbove(about, plan.item(link.from()))
                    || caller.isAbove(about, plan.item(link.to())))
        .map(this::details)
        .sorted(BY_ENDS)
        .toList();
  }

  /**
   * @throws NotFoundException for an unknown one
   */
  LinkDetails details(String key) {
    return plan.facts().links().stream()
        .filter(link -> link.key().equals(key))
        .findFirst()
        .map(this::details)
        .orElseThrow(() -> new NotFoundException("link", key));
  }

  private LinkDetails details(Link link) {
    return details(
        link.key(),
        link.version(),
        plan.item(link.from()),
        plan.item(link.to()),
        new PlanLinkFacts(
            null,
            null,
            LinkType.valueOf(link.type()),
            link.lag(),
            LagUnit.CALENDAR.name().equals(link.lagUnit())));
  }

  LinkDetails details(PlanLink link) {
    return details(link.key(), link.version(), from(link), to(link), facts(link));
  }

  private LinkDetails details(String key, long version, Item from, Item to, PlanLinkFacts link) {
    return new LinkDetails(
        key,
        version,
        from.key(),
        from.title(),
        to.key(),
        to.title(),
        link.type(),
        link.lag(),
        link.calendarDays() ? LagUnit.CALENDAR : LagUnit.WORKING,
        caller.maySchedule(to));
  }

  /**
   * @throws RuleViolatedException {@code key.unknown} also for what the caller does not see
   */
  Item end(String field, String key) {
    Item item = key == null ? null : plan.item(key);
    if (!caller.sees(item)) {
      throw RuleViolatedException.at(field, "key.unknown", key);
    }
    return item;
  }

  void requireVisible(PlanLink link) {
    if (!seesBoth(from(link), to(link))) {
      throw new NotFoundException("link", link.key());
    }
  }

  void requireEditable(PlanLink link) {
    Callers.require(Operation.MEASURE_SCHEDULE, caller.target(to(link)));
  }

  /**
   * @throws RuleViolatedException {@code link.duplicate}, {@code link.own-part}, {@code
   *     link.closes-cycle}
   */
  MoveResult adding(PlanLink link, boolean applied) {
    PlanLinkFacts added = facts(link);
    if (caller.isAbove(from(link), to(link)) || caller.isAbove(to(link), from(link))) {
      throw RuleViolatedException.at("from", "link.own-part");
    }
    requireNew(link);
    List<LinkCycle.Arrow<String>> arrows =
        plan.links().stream()
            .filter(known -> known.predecessor() != null && known.successor() != null)
            .map(known -> new LinkCycle.Arrow<>(known.predecessor(), known.successor()))
            .toList();
    LinkCycle.closedBy(new LinkCycle.Arrow<>(added.predecessor(), added.successor()), arrows)
        .ifPresent(this::refuse);
    List<PlanLinkFacts> links = new ArrayList<>(plan.links());
    links.add(added);
    return follow(links, added, applied);
  }

  /** The link is that of the plan with its new type and lag. */
  MoveResult changing(PlanLink link, boolean applied) {
    requireNew(link);
    List<PlanLinkFacts> links = new ArrayList<>();
    for (int i = 0; i < plan.links().size(); i++) {
      boolean same = plan.facts().links().get(i).key().equals(link.key());
      links.add(same ? facts(link) : plan.links().get(i));
    }
    return follow(links, facts(link), applied);
  }

  private MoveResult follow(List<PlanLinkFacts> links, PlanLinkFacts wanted, boolean applied) {
    try {
      return new PlanMove(caller).link(links, wanted, applied);
    } catch (RuleViolatedException cycle) {
      if ("link.cycle".equals(cycle.code())) {
        refuse(cycle.values().stream().map(String::valueOf).toList());
      }
      throw cycle;
    }
  }

  /** Names what the caller sees, each waiting for the one before and the first for the last. */
  private void refuse(List<String> cycle) {
    List<String> named =
        cycle.stream()
            .filter(caller::sees)
            .map(plan::item)
            .map(item -> item.key() + " " + item.title())
            .collect(Collectors.toCollection(ArrayList::new));
    if (named.isEmpty()) {
      // an older circle of which the caller sees nothing
      throw RuleViolatedException.forbiddenByState("link.cycle");
    }
    named.add(named.get(0));
    throw RuleViolatedException.forbiddenByState("link.closes-cycle", String.join(" → ", named));
  }

  private void requireNew(PlanLink link) {
    boolean known =
        plan.facts().links().stream()
            .filter(other -> !Objects.equals(other.key(), link.key()))
            .filter(other -> other.from().equals(link.from().value()))
            .filter(other -> other.to().equals(link.to().value()))
            .anyMatch(other -> other.type().equals(link.type().name()));
    if (known) {
      throw RuleViolatedException.at("type", "link.duplicate", from(link).key(), to(link).key());
    }
  }

  private boolean seesBoth(Item from, Item to) {
    return caller.sees(from) && caller.sees(to);
  }

  /** Null for an end in another roadmap. */
  private Item from(PlanLink link) {
    return plan.item(link.from().value());
  }

  private Item to(PlanLink link) {
    return plan.item(link.to().value());
  }

  private PlanLinkFacts facts(PlanLink link) {
    return new PlanLinkFacts(
        from(link).key(),
        to(link).key(),
        link.type(),
        link.lag(),
        link.lagUnit() == LagUnit.CALENDAR);
  }
}
