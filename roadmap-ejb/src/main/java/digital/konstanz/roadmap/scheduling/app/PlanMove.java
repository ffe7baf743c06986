// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.DependencyRule;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.scheduling.engine.Cascade;
import digital.konstanz.roadmap.scheduling.engine.CascadeChange;
import digital.konstanz.roadmap.scheduling.engine.CascadeResult;
import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.engine.PlanConflict;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Severity;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * One move and all that follows from it. What the caller may not change stays where it is; what the
 * caller may not see stays too and is not spoken of.
 */
final class PlanMove {
  private final TimelineFacts facts;
  private final WorkingCalendar calendar;
  private final Predicate<Target> editable;
  private final Map<String, Item> byKey = new HashMap<>();
  private final Map<UUID, Item> byId = new HashMap<>();
  private final Set<String> visible = new HashSet<>();

  PlanMove(TimelineFacts facts, WorkingCalendar calendar, Predicate<Target> editable) {
    this.facts = facts;
    this.calendar = calendar;
    this.editable = editable;
    facts.calculated().forEach(item -> byKey.put(item.key(), item));
    facts.calculated().forEach(item -> byId.put(item.id(), item));
    facts.items().forEach(item -> visible.add(item.key()));
  }

  /** Nothing is stored; {@code applied} is as given. */
  MoveResult result(String key, Move move, boolean applied) {
    Item item = byKey.get(key);
    MoveCalculation.Dates dates =
        possible(
            new MoveCalculation(calendar)
                .apply(new MoveCalculation.Dates(item.days().start(), item.days().end()), move));
    PlanNetwork plan = new PlanNetwork(facts, calendar);
    CascadeResult cascade = cascade(plan.build(), new Placed(key, dates.start(), dates.end()));
    List<MoveResult.Change> changes = cascade.changes().stream().map(this::change).toList();
    return new MoveResult(changes, conflicts(cascade, plan.links()), applied);
  }

  /** A trial is refused like the move itself would be. */
  private static MoveCalculation.Dates possible(MoveCalculation.Dates dates) {
    PlanDate.ofNullable(dates.start(), Precision.DAY);
    PlanDate.ofNullable(dates.end(), Precision.DAY);
    return dates;
  }

  private CascadeResult cascade(Network network, Placed wish) {
    if (!network.contains(wish.key())) {
      CascadeChange alone =
          new CascadeChange(
              wish.key(), null, null, wish.start(), wish.end(), CascadeChange.Reason.MOVED, null);
      return new CascadeResult(List.of(alone), List.of());
    }
    Set<String> locked = new HashSet<>();
    CascadeResult result = Cascade.in(network).move(List.of(wish));
    while (lockMore(result, wish.key(), locked)) {
      result = Cascade.in(network).locking(locked).move(List.of(wish));
    }
    return result;
  }

  private boolean lockMore(CascadeResult result, String asked, Set<String> locked) {
    return locked.addAll(
        result.changes().stream()
            .map(CascadeChange::key)
            .filter(key -> !key.equals(asked))
            .filter(key -> !visible.contains(key) || !editable.test(target(byKey.get(key))))
            .toList());
  }

  /** A part belongs to whom its measure belongs to. */
  private Target target(Item item) {
    Item at = item;
    while (!"MEASURE".equals(at.kind()) && byId.containsKey(at.parentId())) {
      at = byId.get(at.parentId());
    }
    return at.target();
  }

  private MoveResult.Change change(CascadeChange change) {
    String predecessor = change.driver() == null ? null : change.driver().predecessor();
    return new MoveResult.Change(
        change.key(),
        change.oldStart(),
        change.oldEnd(),
        change.newStart(),
        change.newEnd(),
        change.reason().name(),
        visible.contains(predecessor) ? predecessor : null);
  }

  private List<Finding> conflicts(CascadeResult cascade, List<PlanLinkFacts> links) {
    List<Finding> conflicts = new ArrayList<>();
    Set<String> locked = new HashSet<>();
    for (PlanConflict conflict : cascade.conflicts()) {
      if (visible.contains(conflict.key()) && visible.contains(conflict.other())) {
        locked.add(conflict.key());
        conflicts.add(locked(conflict));
      }
    }
    Map<String, LocalDate[]> moved = new HashMap<>();
    cascade.changes().forEach(c -> moved.put(c.key(), new LocalDate[] {c.newStart(), c.newEnd()}));
    Map<String, PlannedItem> planned = new HashMap<>();
    facts.items().forEach(item -> planned.put(item.key(), planned(item, moved.get(item.key()))));
    DependencyRule rule = new DependencyRule(calendar);
    links.stream()
        .filter(
            link -> moved.containsKey(link.predecessor()) || moved.containsKey(link.successor()))
        .filter(link -> !locked.contains(link.successor()))
        .flatMap(link -> rule.check(link, planned).stream())
        .forEach(conflicts::add);
    return conflicts;
  }

  private static Finding locked(PlanConflict conflict) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("predecessor", conflict.other());
    values.put("days", conflict.days());
    values.put("neededStart", conflict.demanded());
    return new Finding("ITEM_LOCKED", Severity.WARNING, conflict.key(), values);
  }

  private static PlannedItem planned(Item item, LocalDate[] moved) {
    boolean measure = "MEASURE".equals(item.kind()) || "WORK_PACKAGE".equals(item.kind());
    return new PlannedItem(
        item.key(),
        null,
        measure && item.status() != null ? MeasureStatus.valueOf(item.status()) : null,
        moved == null ? item.days().start() : moved[0],
        moved == null ? item.days().end() : moved[1],
        item.days().forecastEnd(),
        Map.of(),
        List.of());
  }
}
