// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogueState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class PrioritisationRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<CriteriaCatalogueState> criteriaCatalogue() {
    return new EntityRestorable<>(
        entities,
        "criteria-catalogue",
        CriteriaCatalogue.class,
        CriteriaCatalogueState.class,
        CriteriaCatalogue::new);
  }
}
