// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.portfolio.app.MoveMeasure;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Moves a measure in time, with its parts and with what waits for it; one undo step. */
@Stateless
public class PlanMovingService {
  // above this many single look-ups are dearer than reading the whole plan in a few statements
  private static final int FEW = 20;

  @Inject private PlanItemRepository items;
  @Inject private PlanCalculations plans;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private TimelineQuery query;
  @Inject private Journal journal;

  /**
   * Everything that moves, and after a real run has moved.
   *
   * @throws NotFoundException for a measure that the caller does not see
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public MoveResult move(MoveMeasure command) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(command.key(), keys);
    Callers.require(Operation.MEASURE_SCHEDULE, MeasureAccess.target(measure, keys));
    PlanCalculation plan = plans.of(head(measure));
    MoveResult result =
        new PlanMove(
                plan,
                plan.facts().seenBy(Callers.scope(Operation.MEASURE_READ)),
                target -> Callers.may(Operation.MEASURE_SCHEDULE, target))
            .result(measure.key(), command.move(), !command.dryRun());
    if (!command.dryRun()) {
      store(measure, result.changes());
    }
    return result;
  }

  private TimelineFacts.Head head(Measure measure) {
    return query
        .head(measure.roadmap())
        .orElseThrow(() -> new NotFoundException("measure", measure.key()));
  }

  private void store(Measure measure, List<MoveResult.Change> changes) {
    Map<String, PlanItem> plan = new HashMap<>();
    if (changes.size() > FEW) {
      items.all(measure.roadmap()).forEach(item -> plan.put(item.key(), item));
    }
    List<ObjectChange> recorded = new ArrayList<>();
    for (MoveResult.Change change : changes) {
      PlanItem item = plan.computeIfAbsent(change.key(), this::item);
      if (item instanceof Measure moved) {
        Object before = moved.state();
        moved.plan(exactly(change.newStart()), exactly(change.newEnd()));
        recorded.add(new ObjectChange("measure", item.uuid(), item.key(), before, moved.state()));
      } else if (item instanceof WorkPackage part) {
        Object before = part.state();
        part.plan(exactly(change.newStart()), exactly(change.newEnd()));
        recorded.add(
            new ObjectChange("work-package", item.uuid(), item.key(), before, part.state()));
      } else if (item instanceof Milestone day) {
        Object before = day.state();
        day.fixOn(exactly(change.newEnd()));
        recorded.add(new ObjectChange("milestone", item.uuid(), item.key(), before, day.state()));
      }
    }
    journal.record(
        Gesture.of(
            Operation.MEASURE_SCHEDULE,
            measure.roadmap().value(),
            "undo.measure.moved",
            measure.key()),
        recorded);
  }

  private PlanItem item(String key) {
    return items.byKey(key).orElseThrow(() -> new NotFoundException("item", key));
  }

  private static PlanDate exactly(LocalDate day) {
    return day == null ? null : PlanDate.day(day);
  }
}
