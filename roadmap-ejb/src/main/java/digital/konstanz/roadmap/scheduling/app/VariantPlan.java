// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.VariantMove;
import digital.konstanz.roadmap.scheduling.engine.CascadeChange;
import digital.konstanz.roadmap.scheduling.engine.CascadeResult;
import digital.konstanz.roadmap.scheduling.engine.PlanComparison;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A what-if copy laid over the plan of today, as far as the caller sees its items: what is hidden
 * lies where today has it. What lies where today has it is no difference.
 */
final class VariantPlan {
  private final CallersPlan today;
  private final Kept kept;
  private final Map<UUID, VariantMove> laid = new LinkedHashMap<>();

  /** Where the plan of a copy may be known already. */
  interface Kept {
    PlanCalculation of(List<VariantMove> laid, Supplier<PlanCalculation> made);
  }

  VariantPlan(CallersPlan today, List<VariantMove> moves) {
    this(today, moves, (laid, made) -> made.get());
  }

  VariantPlan(CallersPlan today, List<VariantMove> moves, Kept kept) {
    this.today = today;
    this.kept = kept;
    for (VariantMove move : moves) {
      Item item = today.whole().item(move.itemId());
      if (today.sees(item) && !move.isAt(item.days().start(), item.days().end())) {
        laid.put(move.itemId(), move);
      }
    }
  }

  CallersPlan today() {
    return today;
  }

  /** The plan of the copy. */
  CallersPlan whole() {
    return today.beside(kept.of(moves(), this::calculated), this::with);
  }

  private PlanCalculation calculated() {
    TimelineFacts facts = today.whole().facts();
    List<Item> items = facts.calculated().stream().map(this::laid).toList();
    return new PlanCalculation(facts.with(items), today.whole().calendars());
  }

  private Item laid(Item item) {
    VariantMove move = laid.get(item.id());
    return move == null ? item : item.on(item.days().planned(move.start(), move.end()));
  }

  /**
   * What the caller sees of the copy, beside the plan of today: what lies elsewhere without its
   * forecast, which was one for other dates, all else beside what is expected of it.
   */
  TimelineFacts shown() {
    return today.seen().with(today.seen().items().stream().map(this::shown).toList());
  }

  private Item shown(Item item) {
    Days days = item.days();
    VariantMove move = laid.get(item.id());
    return item.on(
        move == null
            ? days.beside(days.expectedStart(), days.expectedEnd())
            : days.planned(move.start(), move.end()).unforeseen().beside(days.start(), days.end()));
  }

  /** Parts with their measure; the measure first, then by key; what moves furthest first. */
  List<VariantDetails.Row> differences() {
    List<VariantDetails.Row> rows = laid.values().stream().map(this::row).toList();
    Map<String, Integer> furthest = new HashMap<>();
    rows.forEach(row -> furthest.merge(row.measure(), row.furthest(), Math::max));
    return rows.stream()
        .sorted(
            Comparator.comparing((VariantDetails.Row row) -> -furthest.get(row.measure()))
                .thenComparing(VariantDetails.Row::measure)
                .thenComparing(row -> !row.key().equals(row.measure()))
                .thenComparing(VariantDetails.Row::key))
        .toList();
  }

  private VariantDetails.Row row(VariantMove move) {
    Item item = today.whole().item(move.itemId());
    WorkingCalendar calendar = today.whole().calendarOf(item.key());
    LocalDate start = item.days().start();
    LocalDate end = item.days().end();
    return new VariantDetails.Row(
        item.key(),
        item.kind(),
        today.measureOf(item).key(),
        item.title(),
        start,
        end,
        move.start(),
        move.end(),
        PlanComparison.moved(calendar, start, move.start()),
        PlanComparison.moved(calendar, end, move.end()),
        move.isOutdatedBy(start, end),
        move.seenStart(),
        move.seenEnd(),
        PlanShift.reasonToStay(today, item).orElse(null));
  }

  /** Of what lies elsewhere. */
  List<VariantMove> moves() {
    return List.copyOf(laid.values());
  }

  int size() {
    return laid.size();
  }

  /** How many of the differences the plan has moved since the copy did. */
  int outdated() {
    return (int) differences().stream().filter(VariantDetails.Row::outdated).count();
  }

  /** What all of it together would mean for the plan of today. */
  List<Finding> consequences() {
    return today.consequencesOf(with(new CascadeResult(List.of(), List.of())));
  }

  /** The copy with a further step, as one change of the plan of today. */
  private CascadeResult with(CascadeResult step) {
    Map<String, CascadeChange> changes = new LinkedHashMap<>();
    for (VariantMove move : laid.values()) {
      Item item = today.whole().item(move.itemId());
      changes.put(item.key(), change(item, move.start(), move.end()));
    }
    for (CascadeChange each : step.changes()) {
      Item item = today.whole().item(each.key());
      changes.put(each.key(), change(item, each.newStart(), each.newEnd()));
    }
    return new CascadeResult(List.copyOf(changes.values()), step.conflicts());
  }

  private static CascadeChange change(Item item, LocalDate start, LocalDate end) {
    Days days = item.days();
    return new CascadeChange(
        item.key(), days.start(), days.end(), start, end, CascadeChange.Reason.MOVED, null);
  }

  /** What the copy has to remember of a change: it has seen the plan as it is now. */
  List<VariantMove> remembered(List<MoveResult.Change> changes) {
    List<VariantMove> moves = new ArrayList<>();
    for (MoveResult.Change change : changes) {
      Item item = today.whole().item(change.key());
      Days days = item.days();
      moves.add(
          new VariantMove(item.id(), change.newStart(), change.newEnd(), days.start(), days.end()));
    }
    return moves;
  }
}
