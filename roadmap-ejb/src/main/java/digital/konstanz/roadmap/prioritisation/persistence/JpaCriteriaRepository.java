// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.CriteriaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** CriteriaRepository on Jakarta Persistence. */
@Dependent
public class JpaCriteriaRepository implements CriteriaRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<CriteriaCatalogue> catalogues() {
    return Fetching.complete(entities, CriteriaCatalogue.class, "", "key", Map.of(), "criteria");
  }

  @Override
  public void add(CriteriaCatalogue criteriaCatalogue) {
    entities.persist(criteriaCatalogue);
    entities.flush();
  }

  @Override
  public Map<UUID, Long> scores() {
    Map<UUID, Long> scores = new HashMap<>();
    entities
        .createQuery(
            "select s.criterionId, count(s) from ScoreEntry s group by s.criterionId",
            Object[].class)
        .getResultList()
        .forEach(row -> scores.put((UUID) row[0], (Long) row[1]));
    return scores;
  }

  @Override
  public void raise(CriteriaCatalogue criteriaCatalogue) {
    entities.lock(criteriaCatalogue, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    entities.flush();
  }
}
