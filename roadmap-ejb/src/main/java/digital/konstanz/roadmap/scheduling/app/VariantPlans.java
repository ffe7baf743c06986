// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.scheduling.PlanVariant;
import digital.konstanz.roadmap.scheduling.PlanVariantRepository;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The way from keys to what-if copies as the caller sees them; ask before something is written. */
@Dependent
public class VariantPlans {
  @Inject PlanVariantRepository variants;
  @Inject TimelineQuery query;
  @Inject CallersPlans plans;
  @Inject VariantCalculations calculations;

  /** A copy with the plan that it lies over. */
  record Found(TimelineFacts.Head head, PlanVariant variant, VariantPlan plan) {

    /** Rises with every change of the plan or of the copy. */
    long version() {
      return head.version() + variant.version();
    }

    VariantRow row() {
      return VariantPlans.row(variant, plan);
    }

    VariantDetails details() {
      return new VariantDetails(row(), version(), plan.differences(), plan.consequences());
    }
  }

  /** By name. */
  List<Found> all(String roadmap) {
    TimelineFacts.Head head = head(roadmap);
    List<PlanVariant> visible = variants.visibleTo(caller(), new RoadmapId(head.id()));
    if (visible.isEmpty()) {
      return List.of();
    }
    CallersPlan today = plans.of(head);
    return visible.stream().map(variant -> found(head, variant, today)).toList();
  }

  /**
   * @throws NotFoundException for an unknown roadmap, and a copy that the caller does not see
   */
  Found find(String roadmap, String key) {
    TimelineFacts.Head head = head(roadmap);
    PlanVariant variant =
        variants
            .visibleTo(caller(), new RoadmapId(head.id()), key)
            .orElseThrow(() -> new NotFoundException("variant", key));
    return found(head, variant, plans.of(head));
  }

  private Found found(TimelineFacts.Head head, PlanVariant variant, CallersPlan today) {
    VariantPlan.Kept kept = (laid, made) -> calculations.of(head.id(), today.whole(), laid, made);
    return new Found(head, variant, new VariantPlan(today, variant.moves(), kept));
  }

  /**
   * A copy that the caller may change.
   *
   * @throws NotFoundException for what the caller does not see
   */
  Found editable(String roadmap, String key) {
    Found found = find(roadmap, key);
    Callers.require(editing(found.variant()), Target.CITY);
    return found;
  }

  /**
   * @throws NotFoundException for an unknown roadmap
   */
  TimelineFacts.Head head(String roadmap) {
    Callers.require(Operation.VARIANT_READ, Target.CITY);
    return query.head(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap));
  }

  CallersPlan today(TimelineFacts.Head head) {
    return plans.of(head);
  }

  /** What it takes to change a copy: one's own, or one that others share. */
  static Operation editing(PlanVariant variant) {
    return isOwn(variant) ? Operation.VARIANT_KEEP : Operation.VARIANT_SHARED_EDIT;
  }

  private static boolean isOwn(PlanVariant variant) {
    return variant.ownerId().equals(caller());
  }

  static VariantRow row(PlanVariant variant, VariantPlan plan) {
    var state = variant.state();
    return new VariantRow(
        variant.key(),
        variant.name(),
        state.purpose(),
        state.author(),
        variant.shared(),
        isOwn(variant),
        Callers.may(editing(variant), Target.CITY),
        state.madeOn(),
        state.madeFrom(),
        plan.size(),
        plan.outdated(),
        variant.version());
  }

  private static UUID caller() {
    return Callers.current().id();
  }
}
