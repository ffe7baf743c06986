// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.scheduling.PlanVariant;
import digital.konstanz.roadmap.scheduling.PlanVariantRepository;
import digital.konstanz.roadmap.scheduling.PlanVariantState;
import digital.konstanz.roadmap.scheduling.persistence.SchedulingRestorables;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Moves items within a what-if copy, by the rules of the plan and without touching it. */
@Stateless
public class VariantPlanningService {
  @Inject PlanVariantRepository variants;
  @Inject VariantPlans plans;
  @Inject Journal journal;

  /** A change within a copy; a dry run only tells what would happen. */
  public record MoveIn(String roadmap, String variant, String item, Move move, boolean dryRun) {}

  /**
   * @param seen version that the dry run told about; null = whatever it is now
   */
  public record ShiftIn(
      String roadmap, String variant, List<String> items, Shift shift, Long seen, boolean dryRun) {}

  /**
   * Everything that moves within the copy; consequences are those of the whole copy for the plan of
   * today. A part or a milestone moves alone; its measure stays.
   *
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_KEEP)
  public ShiftResult move(MoveIn command) {
    VariantPlans.Found found = plans.editable(command.roadmap(), command.variant());
    long version = found.version();
    CallersPlan plan = found.plan().whole();
    Item item = plan.whole().item(command.item());
    if (!plan.sees(item)) {
      throw new NotFoundException("item", command.item());
    }
    Callers.require(Operation.MEASURE_SCHEDULE, plan.target(item));
    MoveResult result = new PlanMove(plan).move(command.item(), command.move(), !command.dryRun());
    if (!command.dryRun()) {
      store(
          found,
          "undo.variant.moved",
          variant -> variant.lay(found.plan().remembered(result.changes())));
    }
    return new ShiftResult(version, result, List.of());
  }

  /**
   * The same for several items that go by the same, and what was asked for but stays.
   *
   * @throws NotFoundException for what the caller does not see
   * @throws RuleViolatedException a conflict {@code shift.plan-changed}
   */
  @Performs(Operation.VARIANT_KEEP)
  public ShiftResult shift(ShiftIn command) {
    VariantPlans.Found found = plans.editable(command.roadmap(), command.variant());
    expect(command.seen(), found);
    ShiftResult result =
        new PlanShift(found.plan().whole(), found.version())
            .shift(command.items(), command.shift(), !command.dryRun());
    List<MoveResult.Change> changes = result.moves().changes();
    if (!command.dryRun() && !changes.isEmpty()) {
      store(found, "undo.variant.moved", variant -> variant.lay(found.plan().remembered(changes)));
    }
    return result;
  }

  /**
   * These items lie in the copy where the plan of today has them.
   *
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_KEEP)
  public VariantDetails putBack(String roadmap, String key, List<String> items) {
    VariantPlans.Found found = plans.editable(roadmap, key);
    Set<String> wanted = Set.copyOf(items);
    store(
        found,
        "undo.variant.put-back",
        variant ->
            variant.forget(
                found.plan().moves().stream()
                    .map(move -> move.itemId())
                    .filter(id -> wanted.contains(found.plan().today().whole().item(id).key()))
                    .toList()));
    return plans.find(roadmap, key).details();
  }

  private static void expect(Long seen, VariantPlans.Found found) {
    if (seen != null && seen != found.version()) {
      throw RuleViolatedException.forbiddenByState("shift.plan-changed");
    }
  }

  private void store(VariantPlans.Found found, String label, Consumer<PlanVariant> change) {
    PlanVariant variant = found.variant();
    PlanVariantState before = variant.state();
    change.accept(variant);
    variants.flush();
    journal.record(
        Gesture.beside(VariantPlans.editing(variant), found.head().id(), label, variant.name()),
        List.of(
            new ObjectChange(
                SchedulingRestorables.VARIANT,
                variant.uuid(),
                variant.key(),
                before,
                variant.state())));
  }
}
