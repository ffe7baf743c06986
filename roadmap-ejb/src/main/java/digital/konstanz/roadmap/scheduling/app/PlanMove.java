// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.app.MoveResult.Held;
import digital.konstanz.roadmap.portfolio.engine.DependencyRule;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.scheduling.engine.Cascade;
import digital.konstanz.roadmap.scheduling.engine.CascadeChange;
import digital.konstanz.roadmap.scheduling.engine.CascadeResult;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.Network;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.engine.PlanConflict;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One change of a plan and all that follows from it; nothing is stored. What the caller may not
 * change or the locked plan holds stays where it is; what the caller may not see stays too and is
 * not spoken of.
 */
final class PlanMove {
  private static final Set<String> DAYS = Set.of("MILESTONE", "GATE");

  private final CallersPlan caller;
  private final PlanCalculation plan;
  private final DependencyRule rule;

  PlanMove(CallersPlan caller) {
    this.caller = caller;
    this.plan = caller.whole();
    this.rule = new DependencyRule(plan.itemCalendars());
  }

  /** All that a request would move, and what of it the caller sees. */
  record Wanted(List<MoveResult.Change> all, MoveResult seen) {}

  /**
   * An item is placed elsewhere; {@code applied} is as given. For what the locked plan holds it is
   * what a request would move.
   */
  MoveResult move(String key, Move move, boolean applied) {
    Placed wish = wish(key, move);
    return caller.isHeld(plan.item(key))
        ? new PlanMove(caller.requesting(List.of(key))).want(List.of(wish)).seen()
        : result(placed(List.of(wish)), plan.links(), link -> false, applied);
  }

  /** Where an item would lie; a milestone on one day, whichever of the two was asked for. */
  Placed wish(String key, Move move) {
    Item item = plan.item(key);
    MoveCalculation.Dates dates =
        possible(
            new MoveCalculation(plan.calendarOf(key))
                .apply(new MoveCalculation.Dates(item.days().start(), item.days().end()), move));
    if (DAYS.contains(item.kind())) {
      LocalDate day = Objects.equals(dates.end(), item.days().end()) ? dates.start() : dates.end();
      return new Placed(key, day, day);
    }
    return new Placed(key, dates.start(), dates.end());
  }

  /** Where a request wants an item exactly; null = without this date. */
  Placed exactly(String key, LocalDate start, LocalDate end) {
    MoveCalculation.Dates dates = possible(new MoveCalculation.Dates(start, end));
    if (dates.start() != null && dates.end() != null && dates.end().isBefore(dates.start())) {
      throw RuleViolatedException.at("end", "date-range.reversed", dates.start(), dates.end());
    }
    if (DAYS.contains(plan.item(key).kind())) {
      LocalDate day = dates.end() != null ? dates.end() : dates.start();
      return new Placed(key, day, day);
    }
    return new Placed(key, dates.start(), dates.end());
  }

  /** Items lie where a request wants them, with all that follows from it. */
  Wanted want(List<Placed> wishes) {
    MoveResult all = result(placed(wishes), plan.links(), link -> false, false);
    List<MoveResult.Change> seen =
        all.changes().stream().filter(change -> caller.sees(change.key())).toList();
    List<String> held =
        seen.stream()
            .map(MoveResult.Change::key)
            .filter(key -> caller.lock().holds(plan.item(key).id()))
            .toList();
    return new Wanted(
        all.changes(),
        new MoveResult(
            seen,
            all.conflicts(),
            all.consequences(),
            false,
            held.isEmpty() ? null : Held.of(caller.lock(), held, true)));
  }

  /** Several items are placed elsewhere, whatever lies between them; the undated ones last. */
  MoveResult moveAll(List<Placed> wishes, boolean applied) {
    wishes.forEach(wish -> possible(new MoveCalculation.Dates(wish.start(), wish.end())));
    return result(placed(wishes), plan.links(), link -> false, applied);
  }

  /**
   * These links count instead of those of the plan. The successor of the new one moves when it
   * would violate it, and then so far that all its links hold.
   *
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code link.cycle}
   */
  MoveResult link(List<PlanLinkFacts> links, PlanLinkFacts wanted, boolean applied) {
    Network network = plan.networkWith(links);
    String successor = wanted.successor();
    boolean holds = rule.check(wanted, planned(Map.of())).isEmpty();
    boolean held = caller.isHeld(plan.item(successor));
    CascadeResult cascade =
        holds || held || !network.contains(successor)
            ? new CascadeResult(List.of(), List.of())
            : cascade(network, Set.of(successor), start -> start.touch(List.of(successor)));
    return result(cascade, links, wanted::equals, applied);
  }

  /** Items lie where levelling wants them, with all that belongs to them; nothing else moves. */
  MoveResult level(List<LevellingMove> moves, boolean applied) {
    Network network = plan.network();
    Set<String> wished = new HashSet<>();
    moves.forEach(move -> wished.add(move.key()));
    List<String> others =
        plan.facts().calculated().stream()
            .filter(item -> !wished.contains(caller.wholeOf(item).key()))
            .map(Item::key)
            .toList();
    CascadeResult cascade =
        Cascade.in(network)
            .locking(others)
            .move(moves.stream().map(LevellingMove::placed).toList());
    return result(cascade, plan.links(), link -> false, applied);
  }

  /** A trial is refused like the move itself would be. */
  private static MoveCalculation.Dates possible(MoveCalculation.Dates dates) {
    PlanDate.ofNullable(dates.start(), Precision.DAY);
    PlanDate.ofNullable(dates.end(), Precision.DAY);
    return dates;
  }

  /** What the network does not have moves alone, and so does what is taken out of it. */
  private CascadeResult placed(List<Placed> wishes) {
    Network network = plan.network();
    Predicate<Placed> isLinked =
        wish -> network.contains(wish.key()) && (wish.start() != null || wish.end() != null);
    List<Placed> linked = wishes.stream().filter(isLinked).toList();
    Set<String> asked = linked.stream().map(Placed::key).collect(Collectors.toSet());
    CascadeResult cascade =
        linked.isEmpty()
            ? new CascadeResult(List.of(), List.of())
            : cascade(network, asked, start -> start.move(linked));
    List<CascadeChange> changes = new ArrayList<>(cascade.changes());
    wishes.stream().filter(isLinked.negate()).map(this::alone).forEach(changes::add);
    return new CascadeResult(changes, cascade.conflicts());
  }

  private CascadeChange alone(Placed wish) {
    var old = plan.item(wish.key()).days();
    return new CascadeChange(
        wish.key(),
        old.start(),
        old.end(),
        wish.start(),
        wish.end(),
        CascadeChange.Reason.MOVED,
        null);
  }

  private CascadeResult cascade(
      Network network, Set<String> asked, Function<Cascade, CascadeResult> change) {
    Set<String> locked = new HashSet<>();
    CascadeResult result = change.apply(Cascade.in(network));
    while (lockMore(result, asked, locked)) {
      result = change.apply(Cascade.in(network).locking(locked));
    }
    return result;
  }

  private boolean lockMore(CascadeResult result, Set<String> asked, Set<String> locked) {
    return locked.addAll(
        result.changes().stream()
            .map(CascadeChange::key)
            .filter(key -> !asked.contains(key))
            .filter(key -> !caller.mayMove(plan.item(key)))
            .toList());
  }

  private MoveResult result(
      CascadeResult cascade,
      List<PlanLinkFacts> links,
      Predicate<PlanLinkFacts> alsoOf,
      boolean applied) {
    List<MoveResult.Change> changes = cascade.changes().stream().map(this::change).toList();
    List<Finding> conflicts = conflicts(cascade, links, alsoOf);
    List<String> held =
        conflicts.stream()
            .map(Finding::subject)
            .filter(key -> caller.isHeld(plan.item(key)))
            .distinct()
            .toList();
    return new MoveResult(
        changes,
        conflicts,
        caller.consequencesOf(cascade),
        applied,
        held.isEmpty() ? null : Held.of(caller.lock(), held, false));
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
        caller.sees(predecessor) ? predecessor : null);
  }

  private List<Finding> conflicts(
      CascadeResult cascade, List<PlanLinkFacts> links, Predicate<PlanLinkFacts> alsoOf) {
    List<Finding> conflicts = new ArrayList<>();
    Set<String> locked = new HashSet<>();
    for (PlanConflict conflict : cascade.conflicts()) {
      if (caller.sees(conflict.key()) && caller.sees(conflict.other())) {
        locked.add(conflict.key());
        conflicts.add(locked(conflict));
      }
    }
    Map<String, LocalDate[]> moved = new HashMap<>();
    cascade.changes().forEach(c -> moved.put(c.key(), new LocalDate[] {c.newStart(), c.newEnd()}));
    Map<String, PlannedItem> planned = planned(moved);
    links.stream()
        .filter(
            link ->
                moved.containsKey(link.predecessor())
                    || moved.containsKey(link.successor())
                    || alsoOf.test(link))
        .filter(link -> !locked.contains(link.successor()))
        .flatMap(link -> rule.check(link, planned).stream())
        .forEach(conflicts::add);
    return conflicts;
  }

  private Map<String, PlannedItem> planned(Map<String, LocalDate[]> moved) {
    Map<String, PlannedItem> planned = new HashMap<>();
    caller.seen().items().forEach(i -> planned.put(i.key(), planned(i, moved.get(i.key()))));
    return planned;
  }

  private Finding locked(PlanConflict conflict) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("predecessor", conflict.other());
    values.put("days", conflict.days());
    values.put("neededStart", conflict.demanded());
    return new Finding(code(plan.item(conflict.key())), Severity.WARNING, conflict.key(), values);
  }

  private String code(Item stays) {
    if (caller.isHeld(stays)) {
      return "PLAN_LOCKED";
    }
    return caller.mayMove(stays) ? "ITEM_FIXED" : "ITEM_LOCKED";
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
