// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.KpiState;
import digital.konstanz.roadmap.reporting.Risk;
import digital.konstanz.roadmap.reporting.RiskState;
import digital.konstanz.roadmap.shared.id.KpiId;
import digital.konstanz.roadmap.shared.id.RiskId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class ReportingRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<KpiState> kpi() {
    return new EntityRestorable<>(
        entities, "kpi", Kpi.class, KpiState.class, (id, state) -> new Kpi(new KpiId(id), state));
  }

  @Produces
  Restorable<RiskState> risk() {
    return new EntityRestorable<>(
        entities,
        "risk",
        Risk.class,
        RiskState.class,
        (id, state) -> new Risk(new RiskId(id), state));
  }
}
