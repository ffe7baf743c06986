// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.scheduling.PlanVariant;
import digital.konstanz.roadmap.scheduling.PlanVariantRepository;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** PlanVariantRepository on Jakarta Persistence. */
@Dependent
public class JpaPlanVariantRepository implements PlanVariantRepository {
  private static final String VISIBLE =
      "where x.roadmapId = :roadmap and (x.ownerId = :user or x.shared = true)";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<PlanVariant> visibleTo(UUID user, RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        PlanVariant.class,
        VISIBLE,
        "name, x.key",
        Map.of("roadmap", roadmap.value(), "user", user),
        "moves");
  }

  @Override
  public Optional<PlanVariant> visibleTo(UUID user, RoadmapId roadmap, String key) {
    return Fetching.complete(
            entities,
            PlanVariant.class,
            VISIBLE + " and x.key = :key",
            "key",
            Map.of("roadmap", roadmap.value(), "user", user, "key", key),
            "moves")
        .stream()
        .findFirst();
  }

  @Override
  public long countOf(UUID user) {
    return entities
        .createQuery("select count(x) from PlanVariant x where x.ownerId = :user", Long.class)
        .setParameter("user", user)
        .getSingleResult();
  }

  @Override
  public void add(PlanVariant variant) {
    entities.persist(variant);
    entities.flush();
  }

  @Override
  public void flush() {
    entities.flush();
  }

  @Override
  public void remove(PlanVariant variant) {
    entities.remove(variant);
    entities.flush();
  }
}
