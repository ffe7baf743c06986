// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.identity.app.Secrets;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.scheduling.PlanVariant;
import digital.konstanz.roadmap.scheduling.PlanVariantRepository;
import digital.konstanz.roadmap.scheduling.PlanVariantState;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.persistence.SchedulingRestorables;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Moves items within a what-if copy, by the rules of the plan and without touching it, and takes
 * what the copy holds over into the plan.
 */
@Stateless
public class VariantPlanningService {
  private static final Set<String> WORK = Set.of("MEASURE", "WORK_PACKAGE");
  private static final String TODAY = BaselineComparisonService.TODAY;

  @Inject PlanVariantRepository variants;
  @Inject VariantPlans plans;
  @Inject PlanMovingService planning;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /** A change within a copy; a dry run only tells what would happen. */
  public record MoveIn(String roadmap, String variant, String item, Move move, boolean dryRun) {}

  /**
   * @param seen version that the dry run told about; null = whatever it is now
   */
  public record ShiftIn(
      String roadmap, String variant, List<String> items, Shift shift, Long seen, boolean dryRun) {}

  /**
   * @param items null for all that the copy holds
   * @param seen version of what was seen
   */
  public record Adopt(
      String roadmap, String variant, List<String> items, Long seen, boolean dryRun) {}

  /**
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_READ)
  public VariantDetails details(String roadmap, String variant) {
    VariantPlans.Found found = plans.find(roadmap, variant);
    return new VariantDetails(
        found.row(), found.version(), found.plan().differences(), found.plan().consequences());
  }

  /**
   * The copy as a timeline; today's dates stand where a baseline would.
   *
   * @param known whether the caller holds the timeline with this fingerprint
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_READ)
  public TimelineAnswer timeline(String roadmap, String variant, Predicate<String> known) {
    VariantPlans.Found found = plans.find(roadmap, variant);
    String fingerprint = fingerprint(found);
    return new TimelineAnswer(fingerprint, known.test(fingerprint) ? null : timeline(found));
  }

  private String fingerprint(VariantPlans.Found found) {
    String seen =
        Callers.scope(Operation.MEASURE_READ)
            + "|"
            + Callers.scope(Operation.MEASURE_SCHEDULE)
            + "|"
            + found.variant().uuid()
            + "|"
            + found.variant().state().moves()
            + "|"
            + businessDay.today();
    return found.head().version()
        + "-"
        + found.variant().version()
        + "-"
        + Secrets.hash(seen).substring(0, 16);
  }

  private TimelineDetails timeline(VariantPlans.Found found) {
    CallersPlan plan = found.plan().whole();
    return new TimelineAssembly(
            found.plan().shown(),
            found.head().lights(),
            plan.whole().itemCalendars(),
            businessDay.today(),
            plan.whole().floats())
        .details(found.version(), TimelineFilter.beside(TODAY));
  }

  /**
   * Everything that moves within the copy; consequences are those of the whole copy for the plan of
   * today.
   *
   * @throws NotFoundException for what the caller does not see
   * @throws RuleViolatedException {@code variant.only-work} for a day: it goes along, or is shifted
   */
  @Performs(Operation.VARIANT_KEEP)
  public ShiftResult move(MoveIn command) {
    VariantPlans.Found found = editable(command.roadmap(), command.variant());
    long version = found.version();
    CallersPlan plan = found.plan().whole();
    Item item = plan.whole().item(command.item());
    if (!plan.sees(item)) {
      throw new NotFoundException("item", command.item());
    }
    Callers.require(Operation.MEASURE_SCHEDULE, plan.target(item));
    if (!WORK.contains(item.kind())) {
      throw RuleViolatedException.at("item", "variant.only-work", command.item());
    }
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
    VariantPlans.Found found = editable(command.roadmap(), command.variant());
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
    VariantPlans.Found found = editable(roadmap, key);
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
    return details(roadmap, key);
  }

  /**
   * Takes items over into the plan, with what has to follow; what the caller may not move and what
   * is finished stays and is named.
   *
   * @throws NotFoundException for what the caller does not see
   * @throws RuleViolatedException a conflict {@code variant.changed} when the plan or the copy is
   *     no longer what was seen, {@code variant.nothing}
   */
  @Performs(Operation.MEASURE_SCHEDULE)
  public ShiftResult adopt(Adopt command) {
    VariantPlans.Found found = plans.find(command.roadmap(), command.variant());
    if (!command.dryRun() && command.seen() == null) {
      throw RuleViolatedException.at("version", "value.missing", "version");
    }
    if (command.seen() != null && command.seen() != found.version()) {
      throw RuleViolatedException.forbiddenByState("variant.changed");
    }
    Set<String> wanted = command.items() == null ? null : Set.copyOf(command.items());
    List<VariantDetails.Row> rows =
        found.plan().differences().stream()
            .filter(row -> wanted == null || wanted.contains(row.key()))
            .toList();
    if (rows.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("variant.nothing");
    }
    ShiftResult result =
        planning.adopt(
            new AdoptItems(
                command.roadmap(),
                rows.stream().map(row -> new Placed(row.key(), row.start(), row.end())).toList(),
                found.variant().name(),
                found.head().version(),
                command.dryRun()));
    return new ShiftResult(found.version(), result.moves(), result.unmoved());
  }

  private VariantPlans.Found editable(String roadmap, String key) {
    VariantPlans.Found found = plans.find(roadmap, key);
    Callers.require(VariantPlans.editing(found.variant()), Target.CITY);
    return found;
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
