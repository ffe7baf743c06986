// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.Gesture;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.platform.patch.Patch;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.scheduling.PlanVariant;
import digital.konstanz.roadmap.scheduling.PlanVariantRepository;
import digital.konstanz.roadmap.scheduling.PlanVariantState;
import digital.konstanz.roadmap.scheduling.persistence.SchedulingRestorables;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What-if copies of a plan: one's own, and those that others share. Whoever made one changes it;
 * what is shared the roadmap office changes, too. Every change is one undo step.
 */
@Stateless
public class VariantService {
  private static final int KEY_LENGTH = 8;

  @Inject PlanVariantRepository variants;
  @Inject RoadmapRepository roadmaps;
  @Inject VariantPlans plans;
  @Inject VariantSources sources;
  @Inject BusinessDay businessDay;
  @Inject Journal journal;

  /**
   * By name.
   *
   * @throws NotFoundException for an unknown roadmap
   */
  @Performs(Operation.VARIANT_READ)
  public List<VariantRow> variants(String roadmap) {
    return plans.all(roadmap).stream().map(VariantPlans.Found::row).toList();
  }

  /**
   * @throws NotFoundException for what the caller does not see
   */
  @Performs(Operation.VARIANT_READ)
  public VariantRow row(String roadmap, String key) {
    return plans.find(roadmap, key).row();
  }

  /**
   * @param values {@code name purpose author shared}; {@code from} key of a baseline or another
   *     copy, or {@code proposal} job of a proposal of levelling, else it begins as today
   * @throws RuleViolatedException a conflict {@code variant.too-many}
   */
  @Performs(Operation.VARIANT_KEEP)
  public VariantRow make(String roadmap, Map<String, Object> values) {
    Callers.require(Operation.VARIANT_KEEP, Target.CITY);
    TimelineFacts.Head head = plans.head(roadmap);
    CallersPlan today = plans.today(head);
    Patch patch = Patch.of(values).only("name", "purpose", "author", "shared", "from", "proposal");
    VariantSources.Source source = source(roadmap, patch, today);
    roadmaps.lock(new RoadmapId(head.id()));
    UUID caller = Callers.current().id();
    if (variants.countOf(caller) >= PlanVariant.MOST_OF_A_PERSON) {
      throw RuleViolatedException.forbiddenByState(
          "variant.too-many", PlanVariant.MOST_OF_A_PERSON);
    }
    PlanVariant variant =
        new PlanVariant(
            new PlanVariantState(
                UUID.randomUUID(),
                freshKey(),
                head.id(),
                caller,
                patch.text("name", null),
                patch.text("purpose", null),
                patch.text("author", null),
                patch.yes("shared", false),
                businessDay.today(),
                source.name(),
                List.of()));
    variant.lay(source.moves());
    variants.add(variant);
    record("undo.variant.made", variant, null, variant.state());
    return VariantPlans.row(variant, new VariantPlan(today, variant.moves()));
  }

  private VariantSources.Source source(String roadmap, Patch patch, CallersPlan today) {
    String job = patch.text("proposal", null);
    return job == null || job.isBlank()
        ? sources.plan(roadmap, patch.text("from", null), today)
        : sources.proposal(roadmap, job, new VariantPlan(today, List.of()));
  }

  /**
   * @param values {@code name purpose shared}; what is absent stays
   * @throws NotFoundException for what the caller does not see
   * @throws StaleVersionException when somebody changed it since it was seen
   */
  @Performs(Operation.VARIANT_KEEP)
  public VariantRow change(
      String roadmap, String key, long seenVersion, Map<String, Object> values) {
    VariantPlans.Found found = plans.find(roadmap, key);
    PlanVariant variant = found.variant();
    Callers.require(VariantPlans.editing(variant), Target.CITY);
    variant.expectVersion(seenVersion);
    Patch patch = Patch.of(values).only("name", "purpose", "shared");
    PlanVariantState before = variant.state();
    variant.restore(
        before.described(
            patch.text("name", before.name()),
            patch.text("purpose", before.purpose()),
            patch.yes("shared", before.shared())));
    variants.flush();
    record("undo.variant.changed", variant, before, variant.state());
    return found.row();
  }

  /**
   * @throws NotFoundException for what the caller does not see
   * @throws StaleVersionException when somebody changed it since it was seen
   */
  @Performs(Operation.VARIANT_KEEP)
  public void remove(String roadmap, String key, long seenVersion) {
    PlanVariant variant = plans.find(roadmap, key).variant();
    Operation operation = VariantPlans.editing(variant);
    Callers.require(operation, Target.CITY);
    variant.expectVersion(seenVersion);
    PlanVariantState before = variant.state();
    record("undo.variant.removed", variant, before, null);
    variants.remove(variant);
  }

  private void record(
      String label, PlanVariant variant, PlanVariantState before, PlanVariantState after) {
    journal.record(
        Gesture.beside(
            VariantPlans.editing(variant), variant.roadmap().value(), label, variant.name()),
        List.of(
            new ObjectChange(
                SchedulingRestorables.VARIANT, variant.uuid(), variant.key(), before, after)));
  }

  /** Opaque: how many others there are is nobody's business. */
  private static String freshKey() {
    return "PV-" + UUID.randomUUID().toString().substring(0, KEY_LENGTH);
  }
}
