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
import java.util.stream.Collectors;

/** PlanChangeRepository on Jakarta Persistence. */
@Dependent
public class JpaPlanChangeRepository implements PlanChangeRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
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
    return entities
        .createQuery(
            "select x from PlanChangeRequest x where x.key = :key", PlanChangeRequest.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Set<String> keysFrom(String beginning) {
    return entities
        .createQuery(
            "select x.key from PlanChangeRequest x where x.key like :beginning", String.class)
        .setParameter("beginning", beginning + "%")
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public long open(RoadmapId roadmap) {
    return entities
        .createQuery(
            "select count(x) from PlanChangeRequest x where x.roadmapId = :roadmap"
                + " and x.status = :open",
            Long.class)
        .setParameter("roadmap", roadmap.value())
        .setParameter("open", PlanChangeStatus.OPEN)
        .getSingleResult();
  }

  @Override
  public void add(PlanChangeRequest request) {
    entities.persist(request);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }
}
