// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.portfolio.HouseRules;
import digital.konstanz.roadmap.portfolio.HouseRulesRepository;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.Thresholds;
import digital.konstanz.roadmap.services.PriorityWeights;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** HouseRulesRepository on Jakarta Persistence; each reading is one statement. */
@Dependent
public class JpaHouseRulesRepository implements HouseRulesRepository, Thresholds, PriorityWeights {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Optional<HouseRules> rules() {
    return Fetching.complete(entities, HouseRules.class, "", "id", Map.of()).stream().findFirst();
  }

  @Override
  public HouseRulesState current() {
    return rules().map(HouseRules::state).orElseGet(HouseRulesState::initial);
  }

  @Override
  public ProcessPriority priority() {
    return current().processes();
  }

  @Override
  public void add(HouseRules rules) {
    entities.persist(rules);
    entities.flush();
  }

  @Override
  public void remove(HouseRules rules) {
    entities.remove(rules);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }
}
