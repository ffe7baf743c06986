// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.portfolio.app.MoveMeasure;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeys;
import digital.konstanz.roadmap.portfolio.persistence.CatalogueKeysQuery;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Moves a measure in time, with its parts and with what waits for it; one undo step. */
@Stateless
public class PlanMovingService {
  @Inject private TimelineQuery query;
  @Inject private CallersPlans plans;
  @Inject private NewDates dates;
  @Inject private CatalogueKeysQuery catalogue;
  @Inject private MeasureAccess access;
  @Inject private Journal journal;

  /**
   * Everything that moves, and after a real run has moved.
   *
   * @throws NotFoundException for a measure that the caller does not see
   * @throws RuleViolatedException a conflict {@code plan.locked} for one that the locked plan
   *     holds, except in a dry run, which tells what a request would move
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public MoveResult move(MoveMeasure command) {
    CatalogueKeys keys = catalogue.all();
    Measure measure = access.visible(command.key(), keys);
    Callers.require(Operation.MEASURE_SCHEDULE, MeasureAccess.target(measure, keys));
    CallersPlan plan = plans.of(measure.roadmap(), measure.key());
    if (!command.dryRun() && plan.lock().holds(measure.uuid())) {
      throw plan.lock().refusal(measure.key());
    }
    MoveResult result = new PlanMove(plan).move(measure.key(), command.move(), !command.dryRun());
    if (!command.dryRun()) {
      store(measure, result.changes());
    }
    return result;
  }

  /**
   * Everything that moves, and after a real run has moved, and what was asked for but stays.
   *
   * @throws NotFoundException for a roadmap or an item that the caller does not see
   * @throws RuleViolatedException a conflict {@code shift.plan-changed}: a shift is relative, so it
   *     is done once and as it was shown
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftResult shift(ShiftItems command) {
    TimelineFacts.Head head = head(command.roadmap());
    expect(command.seen(), head);
    CallersPlan plan = plans.of(head);
    ShiftResult result =
        new PlanShift(plan, head.version())
            .shift(command.keys(), command.shift(), !command.dryRun());
    List<MoveResult.Change> changes = result.moves().changes();
    if (!command.dryRun() && !changes.isEmpty()) {
      journal.record(
          Gesture.of(
              Operation.MEASURE_SCHEDULE,
              head.id(),
              "undo.plan.shifted",
              changes.get(0).key(),
              changes.size()),
          dates.store(changes));
    }
    return result.asking(new PlanSlips(plan, head.lights()).after(result.moves()));
  }

  /**
   * Everything that moves, and after a real run has moved, and what was asked for but stays.
   *
   * @throws NotFoundException for an unknown roadmap
   * @throws RuleViolatedException a conflict {@code shift.plan-changed} when the plan is no longer
   *     the one that was seen
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftResult adopt(AdoptItems command) {
    TimelineFacts.Head head = head(command.roadmap());
    expect(command.seen(), head);
    ShiftResult result =
        new PlanAdoption(plans.of(head), head.version()).adopt(command.wishes(), !command.dryRun());
    List<MoveResult.Change> changes = result.moves().changes();
    if (!command.dryRun() && !changes.isEmpty()) {
      List<ObjectChange> stored = dates.store(changes);
      // whoever committed since is not overwritten
      expect(command.seen(), head(command.roadmap()));
      journal.record(
          Gesture.of(
              Operation.MEASURE_SCHEDULE,
              head.id(),
              "undo.plan.adopted",
              command.from(),
              changes.size()),
          stored);
    }
    return result;
  }

  private TimelineFacts.Head head(String roadmap) {
    return query.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap));
  }

  private static void expect(Long seen, TimelineFacts.Head head) {
    if (seen != null && seen != head.version()) {
      throw RuleViolatedException.forbiddenByState("shift.plan-changed");
    }
  }

  private void store(Measure measure, List<MoveResult.Change> changes) {
    journal.record(
        Gesture.of(
            Operation.MEASURE_SCHEDULE,
            measure.roadmap().value(),
            "undo.measure.moved",
            measure.key()),
        dates.store(changes));
  }
}
