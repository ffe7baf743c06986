// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineState;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanVariant;
import digital.konstanz.roadmap.scheduling.PlanVariantState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class SchedulingRestorables {
  /** Baselines made here: audit and undo know all of them but the items, which never change. */
  public static final String FROZEN = "frozen-baseline";

  /** What-if copies with their moves. */
  public static final String VARIANT = "plan-variant";

  public static final String CHANGE_REQUEST = "plan-change-request";

  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Inject PlanItemTargets targets;

  @Produces
  Restorable<CalendarSettingsState> calendarSettings() {
    return new EntityRestorable<>(
        entities,
        "calendar",
        CalendarSettings.class,
        CalendarSettingsState.class,
        (id, state) -> new CalendarSettings(state));
  }

  @Produces
  Restorable<BaselineState> baseline() {
    return new EntityRestorable<>(
        entities,
        "baseline",
        Baseline.class,
        BaselineState.class,
        (id, state) -> new Baseline(state));
  }

  /** Its author may take back the asking, whoever decided may take back the approval. */
  @Produces
  Restorable<PlanChangeRequestState> planChangeRequest() {
    return ChangeRequestRestorable.of(entities, targets);
  }

  @Produces
  Restorable<BaselineHead> frozenBaseline() {
    return new FrozenBaseline(entities);
  }

  @Produces
  Restorable<PlanVariantState> planVariant() {
    return new EntityRestorable<>(
        entities,
        VARIANT,
        PlanVariant.class,
        PlanVariantState.class,
        (id, state) -> new PlanVariant(state));
  }
}
