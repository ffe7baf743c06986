// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal.persistence;

import digital.konstanz.roadmap.legal.FrameworkCondition;
import digital.konstanz.roadmap.legal.FrameworkConditionState;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.legal.LegalDriverState;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.shared.id.FrameworkConditionId;
import digital.konstanz.roadmap.shared.id.LegalDriverId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class LegalRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<LegalDriverState> legalDriver() {
    return new EntityRestorable<>(
        entities,
        "legal-driver",
        LegalDriver.class,
        LegalDriverState.class,
        (id, state) -> new LegalDriver(new LegalDriverId(id), state));
  }

  @Produces
  Restorable<FrameworkConditionState> frameworkCondition() {
    return new EntityRestorable<>(
        entities,
        "framework-condition",
        FrameworkCondition.class,
        FrameworkConditionState.class,
        (id, state) -> new FrameworkCondition(new FrameworkConditionId(id), state));
  }
}
