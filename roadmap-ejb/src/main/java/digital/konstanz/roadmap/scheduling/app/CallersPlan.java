// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.scheduling.engine.CascadeResult;
import digital.konstanz.roadmap.scheduling.engine.Consequences;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A plan with what the caller may see and move of it. */
final class CallersPlan {
  /** What the roadmap office may see: it decides about requests. */
  private static final ReadScope OFFICE =
      new ReadScope(false, true, true, List.of(), List.of(), null);

  private final PlanCalculation plan;
  private final Supplier<ChangeFacts.Before> facts;
  private final TimelineFacts seen;
  private final UnaryOperator<CascadeResult> fromFacts;
  private final Set<String> visible = new HashSet<>();
  private final Predicate<Item> goesAlong;

  /**
   * @param facts of the same plan, for consequences; asked only when something changes
   */
  CallersPlan(PlanCalculation plan, Supplier<ChangeFacts.Before> facts) {
    this(plan, facts, UnaryOperator.identity(), null);
  }

  /**
   * @param goesAlong what moves with a change that is asked for; null when none is
   */
  private CallersPlan(
      PlanCalculation plan,
      Supplier<ChangeFacts.Before> facts,
      UnaryOperator<CascadeResult> fromFacts,
      Predicate<Item> goesAlong) {
    this.goesAlong = goesAlong;
    this.plan = plan;
    this.facts = facts;
    this.fromFacts = fromFacts;
    this.seen = plan.facts().seenBy(Callers.scope(Operation.MEASURE_READ));
    seen.items().forEach(item -> visible.add(item.key()));
  }

  PlanCalculation whole() {
    return plan;
  }

  TimelineFacts seen() {
    return seen;
  }

  /**
   * Another plan in front of the same caller, whose changes are judged by what they mean for this
   * one.
   *
   * @param fromHere a change of the other plan as a change of this one
   */
  CallersPlan beside(PlanCalculation other, UnaryOperator<CascadeResult> fromHere) {
    return new CallersPlan(other, facts, fromHere, goesAlong);
  }

  /** What a change would mean, as far as the caller may know it. */
  List<Finding> consequencesOf(CascadeResult cascade) {
    if (cascade.changes().isEmpty()) {
      return List.of();
    }
    ChangeFacts.Before before = facts.get();
    return new CallersConsequences(this)
        .of(Consequences.of(before.facts(), before.load(), fromFacts.apply(cascade)));
  }

  boolean sees(String key) {
    return visible.contains(key);
  }

  boolean sees(Item item) {
    return item != null && visible.contains(item.key());
  }

  /**
   * The same plan for who asks for a change of these: what follows from it moves whether the plan
   * is locked or not and whoever leads it, as far as the roadmap office may see it. The same for
   * everybody, so that a decision is about what was asked for; the caller still sees no more. What
   * is confidential the office does not decide, so with it goes its own measure and nothing else.
   */
  CallersPlan requesting(Collection<String> keys) {
    Set<UUID> apart =
        keys.stream()
            .map(plan::item)
            .filter(Objects::nonNull)
            .filter(this::isConfidential)
            .map(item -> measureOf(item).id())
            .collect(Collectors.toSet());
    Predicate<Item> along =
        apart.isEmpty()
            ? item -> OFFICE.admits(target(item))
            : item -> apart.contains(measureOf(item).id());
    return new CallersPlan(plan, facts, fromFacts, along);
  }

  boolean isConfidential(Item item) {
    return target(item).visibility() == Visibility.CONFIDENTIAL;
  }

  /** Whether the item may go along with a change. */
  boolean mayMove(Item item) {
    return isRequested() ? goesAlong.test(item) : maySchedule(item) && !isHeld(item);
  }

  /** Whether the dates are the caller's to plan, were the plan not locked. */
  boolean maySchedule(Item item) {
    return sees(item) && Callers.may(Operation.MEASURE_SCHEDULE, target(item));
  }

  /** Levelled work is moved and, by the same people, moved back. */
  boolean mayLevel(Item item) {
    // the step is undone with the permission it was journalled with
    return mayMove(item) && Callers.may(Operation.PLAN_LEVEL, target(item));
  }

  /** Whether the locked plan holds its dates. */
  boolean isHeld(Item item) {
    return !isRequested() && lock().holds(item.id());
  }

  private boolean isRequested() {
    return goesAlong != null;
  }

  PlanLock lock() {
    return plan.facts().lock();
  }

  /** A part belongs to whom its measure belongs to. */
  Target target(Item item) {
    return measureOf(item).target();
  }

  /** The measure that an item is or is a part of; a part without a measure stands for itself. */
  Item measureOf(Item item) {
    Item at = item;
    while (!"MEASURE".equals(at.kind()) && plan.item(at.parentId()) != null) {
      at = plan.item(at.parentId());
    }
    return at;
  }

  /** The uppermost item that this one belongs to; itself when it belongs to none. */
  Item wholeOf(Item item) {
    Item at = item;
    while (plan.item(at.parentId()) != null) {
      at = plan.item(at.parentId());
    }
    return at;
  }

  /** Whether one is the other or lies somewhere above it. */
  boolean isAbove(Item upper, Item lower) {
    Item at = lower;
    while (at != null && !at.id().equals(upper.id())) {
      at = plan.item(at.parentId());
    }
    return at != null;
  }
}
