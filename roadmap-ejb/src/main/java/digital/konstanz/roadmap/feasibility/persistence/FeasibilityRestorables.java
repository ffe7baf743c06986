// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.persistence;

import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.feasibility.ScenarioState;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.shared.id.ScenarioId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class FeasibilityRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<ScenarioState> scenario() {
    return new EntityRestorable<>(
        entities,
        "scenario",
        Scenario.class,
        ScenarioState.class,
        (id, state) -> new Scenario(new ScenarioId(id), state));
  }
}
