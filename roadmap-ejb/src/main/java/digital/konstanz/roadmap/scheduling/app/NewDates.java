// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemHead;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.app.ItemChange;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what a cascade found into the items of a plan. */
@Dependent
public class NewDates {
  @Inject PlanItemRepository items;

  /**
   * For the journal, in the order of the changes.
   *
   * @throws NotFoundException for an item that was taken away meanwhile
   */
  List<ObjectChange> store(List<MoveResult.Change> changes) {
    Map<String, PlanItem> plan = new HashMap<>();
    items
        .headsByKeys(changes.stream().map(MoveResult.Change::key).toList())
        .forEach(item -> plan.put(item.key(), item));
    List<ObjectChange> recorded = new ArrayList<>();
    for (MoveResult.Change change : changes) {
      PlanItem item = plan.get(change.key());
      if (item == null) {
        throw new NotFoundException("item", change.key());
      }
      PlanItemHead before = item.head();
      if (item instanceof Milestone day) {
        day.fixOn(exactly(change.newEnd()));
      } else {
        plan(item, change);
      }
      recorded.add(ItemChange.since(before, item));
    }
    return recorded;
  }

  /** A date that stays keeps how exactly it is known. */
  private static void plan(PlanItem item, MoveResult.Change change) {
    ItemDates old = item.dates();
    item.plan(kept(old.plannedStart(), change.newStart()), kept(old.plannedEnd(), change.newEnd()));
  }

  private static PlanDate kept(PlanDate old, LocalDate day) {
    return old != null && old.date().equals(day) ? old : exactly(day);
  }

  private static PlanDate exactly(LocalDate day) {
    return day == null ? null : PlanDate.day(day);
  }
}
