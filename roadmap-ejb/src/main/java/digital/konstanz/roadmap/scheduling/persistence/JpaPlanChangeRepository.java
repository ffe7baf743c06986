// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;

/** PlanChangeRepository on Jakarta Persistence. */
@Dependent
public class JpaPlanChangeRepository implements PlanChangeRepository {
  private EntityManager entities;
  private KeyedEntities<PlanChangeRequest> requests;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
    this.requests = new KeyedEntities<>(entities, PlanChangeRequest.class);
  }

  @Override
  public Optional<BaselineLock> lock(RoadmapId roadmap) {
    return entities
        .createQuery(
            "select x from BaselineLock x where x.roadmapId = :roadmap and x.endedOn is null",
            BaselineLock.class)
        .setParameter("roadmap", roadmap.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(BaselineLock lock) {
    entities.persist(lock);
    entities.flush();
  }

  @Override
  public Optional<PlanChangeRequest> byKey(String key) {
    return requests.byKey(key);
  }

  @Override
  public Set<String> keysFrom(String beginning) {
    return requests.keysFrom(beginning);
  }

  @Override
  public long open(RoadmapId roadmap) {
    return requests.count(roadmap, PlanChangeStatus.OPEN);
  }

  @Override
  public void add(PlanChangeRequest request) {
    requests.add(request);
  }

  @Override
  public void flush() {
    entities.flush();
  }
}
