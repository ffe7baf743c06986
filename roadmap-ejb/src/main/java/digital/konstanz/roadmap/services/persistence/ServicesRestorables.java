// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.services.BusinessProcess;
import digital.konstanz.roadmap.services.BusinessProcessState;
import digital.konstanz.roadmap.services.OnlineService;
import digital.konstanz.roadmap.services.OnlineServiceState;
import digital.konstanz.roadmap.services.ReviewProposal;
import digital.konstanz.roadmap.services.ReviewProposalState;
import digital.konstanz.roadmap.shared.id.OnlineServiceId;
import digital.konstanz.roadmap.shared.id.ProcessId;
import digital.konstanz.roadmap.shared.id.ReviewProposalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class ServicesRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<ReviewProposalState> reviewProposal() {
    return new EntityRestorable<>(
        entities,
        "review-proposal",
        ReviewProposal.class,
        ReviewProposalState.class,
        (id, state) -> new ReviewProposal(new ReviewProposalId(id), state));
  }

  @Produces
  Restorable<BusinessProcessState> businessProcess() {
    return new EntityRestorable<>(
        entities,
        "business-process",
        BusinessProcess.class,
        BusinessProcessState.class,
        (id, state) -> new BusinessProcess(new ProcessId(id), state));
  }

  @Produces
  Restorable<OnlineServiceState> onlineService() {
    return new EntityRestorable<>(
        entities,
        "online-service",
        OnlineService.class,
        OnlineServiceState.class,
        (id, state) -> new OnlineService(new OnlineServiceId(id), state));
  }
}
