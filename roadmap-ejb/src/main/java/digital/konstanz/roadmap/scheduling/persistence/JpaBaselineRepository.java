// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineRepository;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.shared.id.BaselineId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** BaselineRepository on Jakarta Persistence. */
@Dependent
public class JpaBaselineRepository implements BaselineRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Baseline> all(RoadmapId roadmap) {
    return entities
        .createQuery(
            "select x from Baseline x where x.roadmapId = :roadmap order by x.date desc, x.key",
            Baseline.class)
        .setParameter("roadmap", roadmap.value())
        .getResultList();
  }

  @Override
  public Optional<Baseline> approved(RoadmapId roadmap) {
    return entities
        .createQuery(
            "select x from Baseline x where x.roadmapId = :roadmap and x.status = :approved"
                + " order by x.decidedOn desc, x.date desc, x.key desc",
            Baseline.class)
        .setParameter("roadmap", roadmap.value())
        .setParameter("approved", BaselineStatus.APPROVED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Baseline> byId(BaselineId id) {
    return Optional.ofNullable(entities.find(Baseline.class, id.value()));
  }

  @Override
  public Optional<Baseline> byKey(String key) {
    return entities
        .createQuery("select x from Baseline x where x.key = :key", Baseline.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  @Override
  public Set<String> keysFrom(String beginning) {
    return entities
        .createQuery("select x.key from Baseline x where x.key like :beginning", String.class)
        .setParameter("beginning", beginning + "%")
        .getResultStream()
        .collect(Collectors.toSet());
  }

  @Override
  public long proposed(RoadmapId roadmap) {
    return entities
        .createQuery(
            "select count(x) from Baseline x where x.roadmapId = :roadmap and x.status = :proposed",
            Long.class)
        .setParameter("roadmap", roadmap.value())
        .setParameter("proposed", BaselineStatus.PROPOSED)
        .getSingleResult();
  }

  @Override
  public void add(Baseline baseline) {
    entities.persist(baseline);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  @Override
  public void remove(Baseline baseline) {
    entities.remove(baseline);
    entities.flush();
  }
}
