// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Aggregates of a roadmap that are known by their key and have a status.
 *
 * @param <A> the aggregate
 */
final class KeyedEntities<A> {
  private final EntityManager entities;
  private final Class<A> type;

  KeyedEntities(EntityManager entities, Class<A> type) {
    this.entities = entities;
    this.type = type;
  }

  Optional<A> byKey(String key) {
    return entities
        .createQuery("select x from " + name() + " x where x.key = :key", type)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** The keys that begin like this, of all roadmaps. */
  Set<String> keysFrom(String beginning) {
    return entities
        .createQuery("select x.key from " + name() + " x where x.key like :beginning", String.class)
        .setParameter("beginning", beginning + "%")
        .getResultStream()
        .collect(Collectors.toSet());
  }

  long count(RoadmapId roadmap, Enum<?> status) {
    return entities
        .createQuery(
            "select count(x) from "
                + name()
                + " x where x.roadmapId = :roadmap and x.status = :status",
            Long.class)
        .setParameter("roadmap", roadmap.value())
        .setParameter("status", status)
        .getSingleResult();
  }

  /** Written at once, so that what refers to it may follow. */
  void add(A made) {
    entities.persist(made);
    entities.flush();
  }

  private String name() {
    return type.getSimpleName();
  }
}
