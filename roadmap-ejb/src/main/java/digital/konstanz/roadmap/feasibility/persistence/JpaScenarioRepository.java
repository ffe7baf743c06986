// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.persistence;

import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.feasibility.ScenarioRepository;
import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** ScenarioRepository on Jakarta Persistence. */
@Dependent
public class JpaScenarioRepository implements ScenarioRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Scenario> scenarios(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        Scenario.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "actors",
        "steps",
        "requiredMeasures");
  }

  @Override
  public void add(Scenario scenario) {
    entities.persist(scenario);
  }
}
