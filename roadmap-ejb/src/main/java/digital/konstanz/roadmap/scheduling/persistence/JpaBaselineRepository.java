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

/** BaselineRepository on Jakarta Persistence. */
@Dependent
public class JpaBaselineRepository implements BaselineRepository {
  private EntityManager entities;
  private KeyedEntities<Baseline> baselines;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
    this.baselines = new KeyedEntities<>(entities, Baseline.class);
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
    return baselines.byKey(key);
  }

  @Override
  public Set<String> keysFrom(String beginning) {
    return baselines.keysFrom(beginning);
  }

  @Override
  public long proposed(RoadmapId roadmap) {
    return baselines.count(roadmap, BaselineStatus.PROPOSED);
  }

  @Override
  public void add(Baseline baseline) {
    baselines.add(baseline);
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
