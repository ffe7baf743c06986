// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.StaleDatesException;
import digital.konstanz.roadmap.portfolio.app.MoveMeasure;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Moves items of a plan in time, with their parts and with what waits for them; one undo step. */
@Stateless
public class PlanMovingService {
  private static final String MEASURE = "MEASURE";

  @Inject TimelineQuery query;
  @Inject CallersPlans plans;
  @Inject NewDates dates;
  @Inject Journal journal;

  /**
   * Everything that moves, and after a real run has moved.
   *
   * @throws NotFoundException for a measure that the caller does not see
   * @throws RuleViolatedException a conflict {@code plan.locked} for one that the locked plan
   *     holds, except in a dry run, which tells what a request would move
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public MoveResult move(MoveMeasure command) {
    MoveItem wish = new MoveItem(command.key(), command.move(), null, null, command.dryRun());
    Found found = find(command.key());
    if (!MEASURE.equals(found.item().kind())) {
      throw new NotFoundException("measure", command.key());
    }
    return move(found, wish);
  }

  /**
   * The same for every item of a plan: a part is planned by who plans its measure.
   *
   * @throws NotFoundException for an item that the caller does not see
   * @throws StaleDatesException when somebody moved it since it was seen
   * @throws RuleViolatedException conflicts {@code plan.locked}, {@code shift.plan-changed}
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftResult moveItem(MoveItem command) {
    Found found = find(command.key());
    TimelineFacts.Days now = found.item().days();
    MoveCalculation.Dates lies = new MoveCalculation.Dates(now.start(), now.end());
    if (command.seen() != null && !command.seen().equals(lies)) {
      throw new StaleDatesException(command.key(), now.start(), now.end());
    }
    expect(command.version(), found.head());
    return new ShiftResult(found.head().version(), move(found, command), List.of());
  }

  /**
   * Where an item lies, for who is told that it is not where it was.
   *
   * @throws NotFoundException for an item that the caller does not see
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public MoveCalculation.Dates datesOf(String key) {
    TimelineFacts.Days now = find(key).item().days();
    return new MoveCalculation.Dates(now.start(), now.end());
  }

  /** An item that the caller may plan, in its plan. */
  private record Found(TimelineFacts.Head head, CallersPlan plan, TimelineFacts.Item item) {}

  private Found find(String key) {
    TimelineFacts.Head head =
        query.headOfItem(key).orElseThrow(() -> new NotFoundException("item", key));
    CallersPlan plan = plans.of(head);
    TimelineFacts.Item item = plan.whole().item(key);
    if (!plan.sees(item)) {
      throw new NotFoundException("item", key);
    }
    Callers.require(Operation.MEASURE_SCHEDULE, plan.target(item));
    return new Found(head, plan, item);
  }

  private MoveResult move(Found found, MoveItem command) {
    CallersPlan plan = found.plan();
    if (!command.dryRun() && plan.lock().holds(found.item().id())) {
      throw plan.lock().refusal(command.key());
    }
    MoveResult result = new PlanMove(plan).move(command.key(), command.move(), !command.dryRun());
    if (!command.dryRun()) {
      journal.record(
          Gesture.of(
              Operation.MEASURE_SCHEDULE, found.head().id(), "undo.measure.moved", command.key()),
          store(result.changes(), found.head()));
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
          store(changes, head));
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
    CallersPlan plan = plans.of(head);
    ShiftResult result =
        new PlanAdoption(plan, head.version()).adopt(command.wishes(), !command.dryRun());
    List<MoveResult.Change> changes = result.moves().changes();
    if (!command.dryRun() && !changes.isEmpty()) {
      journal.record(
          Gesture.of(
              Operation.MEASURE_SCHEDULE,
              head.id(),
              "undo.plan.adopted",
              command.from(),
              changes.size()),
          store(changes, head));
    }
    return result.asking(new PlanSlips(plan, head.lights()).after(result.moves()));
  }

  /** Whoever committed between the reading of the plan and that of its items is not overwritten. */
  private List<ObjectChange> store(List<MoveResult.Change> changes, TimelineFacts.Head read) {
    List<ObjectChange> stored = dates.store(changes);
    expect(read.version(), head(read.key()));
    return stored;
  }

  private TimelineFacts.Head head(String roadmap) {
    return query.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap));
  }

  private static void expect(Long seen, TimelineFacts.Head head) {
    if (seen != null && seen != head.version()) {
      throw RuleViolatedException.forbiddenByState("shift.plan-changed");
    }
  }
}
