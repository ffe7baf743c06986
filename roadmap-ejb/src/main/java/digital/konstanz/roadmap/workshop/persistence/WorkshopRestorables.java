// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.shared.id.WorkshopId;
import digital.konstanz.roadmap.workshop.Workshop;
import digital.konstanz.roadmap.workshop.WorkshopState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class WorkshopRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<WorkshopState> workshop() {
    return new EntityRestorable<>(
        entities,
        "workshop",
        Workshop.class,
        WorkshopState.class,
        (id, state) -> new Workshop(new WorkshopId(id), state));
  }
}
