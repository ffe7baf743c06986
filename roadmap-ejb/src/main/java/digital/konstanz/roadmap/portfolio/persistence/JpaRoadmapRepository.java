// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** RoadmapRepository on Jakarta Persistence; counters are raised by UPDATE, which locks the row. */
@Dependent
public class JpaRoadmapRepository implements RoadmapRepository {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Roadmap> all() {
    return entities
        .createQuery("select x from Roadmap x order by x.key", Roadmap.class)
        .getResultList();
  }

  // the database notes when a row came; the aggregate has no use for it
  @Override
  public Optional<Roadmap> first() {
    return entities
        .createNativeQuery("select obj_key from roadmap order by created_at, obj_key")
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .flatMap(key -> byKey((String) key));
  }

  @Override
  public Optional<Roadmap> byId(RoadmapId id) {
    return Optional.ofNullable(entities.find(Roadmap.class, id.value()));
  }

  @Override
  public Optional<Roadmap> byKey(String key) {
    return entities
        .createQuery("select x from Roadmap x where x.key = :key", Roadmap.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  @Override
  public void add(Roadmap roadmap) {
    entities.persist(roadmap);
    entities.flush();
  }

  @Override
  public void remove(Roadmap roadmap) {
    entities.remove(roadmap);
    entities.flush();
  }

  @Override
  public String nextKey(RoadmapId id) {
    String prefix = scalar("select x.keyPrefix from Roadmap x where x.id = :id", String.class, id);
    String key;
    do {
      raise("update Roadmap x set x.nextNumber = x.nextNumber + 1 where x.id = :id", id);
      int next = scalar("select x.nextNumber from Roadmap x where x.id = :id", Integer.class, id);
      key = prefix + (next - 1);
    } while (taken(key));
    return key;
  }

  private boolean taken(String key) {
    return entities
            .createQuery("select count(x) from PlanItem x where x.key = :key", Long.class)
            .setParameter("key", key)
            .getSingleResult()
        > 0;
  }

  @Override
  public void reserveKey(RoadmapId id, String key) {
    String prefix = scalar("select x.keyPrefix from Roadmap x where x.id = :id", String.class, id);
    if (key.startsWith(prefix) && NUMBER.matcher(key.substring(prefix.length())).matches()) {
      entities
          .createQuery(
              "update Roadmap x set x.nextNumber = :next where x.id = :id and x.nextNumber < :next")
          .setParameter("next", Integer.parseInt(key.substring(prefix.length())) + 1)
          .setParameter("id", id.value())
          .executeUpdate();
    }
  }

  @Override
  public long planVersion(RoadmapId id) {
    return scalar("select x.planVersion from Roadmap x where x.id = :id", Long.class, id);
  }

  @Override
  public long raisePlanVersion(RoadmapId id) {
    raise("update Roadmap x set x.planVersion = x.planVersion + 1 where x.id = :id", id);
    return planVersion(id);
  }

  private void raise(String jpql, RoadmapId id) {
    entities.createQuery(jpql).setParameter("id", id.value()).executeUpdate();
  }

  private <T> T scalar(String jpql, Class<T> type, RoadmapId id) {
    return entities
        .createQuery(jpql, type)
        .setParameter("id", id.value())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("roadmap", id.value()));
  }
}
