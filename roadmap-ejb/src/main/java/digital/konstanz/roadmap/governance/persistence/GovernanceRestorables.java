// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance.persistence;

import digital.konstanz.roadmap.governance.Committee;
import digital.konstanz.roadmap.governance.CommitteeState;
import digital.konstanz.roadmap.governance.GateDefinition;
import digital.konstanz.roadmap.governance.GateDefinitionState;
import digital.konstanz.roadmap.governance.Resolution;
import digital.konstanz.roadmap.governance.ResolutionState;
import digital.konstanz.roadmap.governance.WorkingRule;
import digital.konstanz.roadmap.governance.WorkingRuleState;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.shared.id.CommitteeId;
import digital.konstanz.roadmap.shared.id.GateDefinitionId;
import digital.konstanz.roadmap.shared.id.ResolutionId;
import digital.konstanz.roadmap.shared.id.WorkingRuleId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** What undo can bring back of this context. */
@ApplicationScoped
public class GovernanceRestorables {
  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Produces
  Restorable<GateDefinitionState> gateDefinition() {
    return new EntityRestorable<>(
        entities,
        "gate-definition",
        GateDefinition.class,
        GateDefinitionState.class,
        (id, state) -> new GateDefinition(new GateDefinitionId(id), state));
  }

  @Produces
  Restorable<CommitteeState> committee() {
    return new EntityRestorable<>(
        entities,
        "committee",
        Committee.class,
        CommitteeState.class,
        (id, state) -> new Committee(new CommitteeId(id), state));
  }

  @Produces
  Restorable<WorkingRuleState> workingRule() {
    return new EntityRestorable<>(
        entities,
        "working-rule",
        WorkingRule.class,
        WorkingRuleState.class,
        (id, state) -> new WorkingRule(new WorkingRuleId(id), state));
  }

  @Produces
  Restorable<ResolutionState> resolution() {
    return new EntityRestorable<>(
        entities,
        "resolution",
        Resolution.class,
        ResolutionState.class,
        (id, state) -> new Resolution(new ResolutionId(id), state));
  }
}
