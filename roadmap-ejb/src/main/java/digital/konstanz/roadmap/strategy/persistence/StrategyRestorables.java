// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FieldOfActionState;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.FocalPointState;
import digital.konstanz.roadmap.strategy.StatusQuoEntry;
import digital.konstanz.roadmap.strategy.StatusQuoState;
import digital.konstanz.roadmap.strategy.StrategicGoal;
import digital.konstanz.roadmap.strategy.StrategicGoalState;
import digital.konstanz.roadmap.strategy.Vision;
import digital.konstanz.roadmap.strategy.VisionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class StrategyRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<VisionState> vision() {
    return new EntityRestorable<>(
        entities, "vision", Vision.class, VisionState.class, (id, state) -> new Vision(state));
  }

  @Produces
  Restorable<StrategicGoalState> strategicGoal() {
    return new EntityRestorable<>(
        entities,
        "strategic-goal",
        StrategicGoal.class,
        StrategicGoalState.class,
        (id, state) -> new StrategicGoal(state));
  }

  @Produces
  Restorable<FieldOfActionState> fieldOfAction() {
    return new EntityRestorable<>(
        entities,
        "field-of-action",
        FieldOfAction.class,
        FieldOfActionState.class,
        (id, state) -> new FieldOfAction(state));
  }

  @Produces
  Restorable<FocalPointState> focalPoint() {
    return new EntityRestorable<>(
        entities,
        "focal-point",
        FocalPoint.class,
        FocalPointState.class,
        (id, state) -> new FocalPoint(state));
  }

  @Produces
  Restorable<StatusQuoState> statusQuoEntry() {
    return new EntityRestorable<>(
        entities,
        "status-quo",
        StatusQuoEntry.class,
        StatusQuoState.class,
        (id, state) -> new StatusQuoEntry(state));
  }
}
