// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.DependencyRule;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One move and all that follows from it. What the caller may not change stays where it is; what the
 * caller may not see stays too and is not spoken of.
 */
final class PlanMove {
  private final PlanCalculation plan;
  private final TimelineFacts seen;
  private final Predicate<Target> editable;
  private final Set<String> visible = new HashSet<>();

  /**
   * @param seen the plan as far as the caller may see it
   */
  PlanMove(PlanCalculation plan, TimelineFacts seen, Predicate<Target> editable) {
    this.plan = plan;
    this.seen = seen;
    this.editable = editable;
    seen.items().forEach(item -> visible.add(item.key()));
  }

  /** Nothing is stored; {@code applied} is as given. */
  MoveResult result(String key, Move move, boolean applied) {
    Item item = plan.item(key);
    MoveCalculation.Dates dates =
        possible(
            new MoveCalculation(plan.calendar())
                .apply(new MoveCalculation.Dates(item.days().start(), item.days().end()), move));
    CascadeResult cascade = cascade(plan.network(), new Placed(key, dates.start(), dates.end()));
    List<MoveResult.Change> changes = cascade.changes().stream().map(this::change).toList();
    return new MoveResult(changes, conflicts(cascade), applied);
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
            .filter(key -> !visible.contains(key) || !editable.test(target(plan.item(key))))
            .toList());
  }

  /** A part belongs to whom its measure belongs to. */
  private Target target(Item item) {
    Item at = item;
    while (!"MEASURE".equals(at.kind()) && plan.item(at.parentId()) != null) {
      at = plan.item(at.parentId());
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

  private List<Finding> conflicts(CascadeResult cascade) {
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
    seen.items().forEach(item -> planned.put(item.key(), planned(item, moved.get(item.key()))));
    DependencyRule rule = new DependencyRule(plan.calendar());
    plan.links().stream()
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
