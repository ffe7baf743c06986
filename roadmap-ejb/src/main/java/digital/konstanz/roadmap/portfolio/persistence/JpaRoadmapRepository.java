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
      update("update roadmap set next_number = next_number + 1 where id = ?1", id);
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
      int next = Integer.parseInt(key.substring(prefix.length())) + 1;
      entities
          .createNativeQuery(
              "update roadmap set next_number = ?2 where id = ?1 and next_number < ?2")
          .setParameter(1, id.value())
          .setParameter(2, next)
          .executeUpdate();
    }
  }

  @Override
  public long planVersion(RoadmapId id) {
    return scalar("select x.planVersion from Roadmap x where x.id = :id", Long.class, id);
  }

  @Override
  public void lock(RoadmapId id) {
    update("update roadmap set plan_version = plan_version where id = ?1", id);
  }

  @Override
  public void raisePlanVersion(RoadmapId id) {
    update("update roadmap set plan_version = plan_version + 1 where id = ?1", id);
  }

  // native, because a JPQL update would raise the row version of everybody who has it loaded
  private void update(String sql, RoadmapId id) {
    entities.createNativeQuery(sql).setParameter(1, id.value()).executeUpdate();
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
