// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance.persistence;

import digital.konstanz.roadmap.governance.Committee;
import digital.konstanz.roadmap.governance.GateDefinition;
import digital.konstanz.roadmap.governance.GovernanceRepository;
import digital.konstanz.roadmap.governance.Resolution;
import digital.konstanz.roadmap.governance.WorkingRule;
import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** GovernanceRepository on Jakarta Persistence. */
@Dependent
public class JpaGovernanceRepository implements GovernanceRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<GateDefinition> gates() {
    return Fetching.complete(entities, GateDefinition.class, "", "position", Map.of());
  }

  @Override
  public void add(GateDefinition gateDefinition) {
    entities.persist(gateDefinition);
  }

  @Override
  public List<Committee> committees() {
    return Fetching.complete(entities, Committee.class, "", "key", Map.of());
  }

  @Override
  public void add(Committee committee) {
    entities.persist(committee);
  }

  @Override
  public List<WorkingRule> rules() {
    return Fetching.complete(entities, WorkingRule.class, "", "key", Map.of());
  }

  @Override
  public void add(WorkingRule workingRule) {
    entities.persist(workingRule);
  }

  @Override
  public List<Resolution> resolutions(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        Resolution.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "measures");
  }

  @Override
  public void add(Resolution resolution) {
    entities.persist(resolution);
  }
}
