// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal.persistence;

import digital.konstanz.roadmap.legal.FrameworkCondition;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.legal.LegalRepository;
import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** LegalRepository on Jakarta Persistence. */
@Dependent
public class JpaLegalRepository implements LegalRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<LegalDriver> drivers() {
    return Fetching.complete(entities, LegalDriver.class, "", "key", Map.of(), "deadlines");
  }

  @Override
  public void add(LegalDriver legalDriver) {
    entities.persist(legalDriver);
  }

  @Override
  public List<FrameworkCondition> conditions(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        FrameworkCondition.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "drivers");
  }

  @Override
  public void add(FrameworkCondition frameworkCondition) {
    entities.persist(frameworkCondition);
  }
}
