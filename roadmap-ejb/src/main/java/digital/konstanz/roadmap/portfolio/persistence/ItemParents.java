// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What lies above items of the tree as it is stored now. */
final class ItemParents {
  private final EntityManager entities;
  private final Map<UUID, UUID> parents = new HashMap<>();

  ItemParents(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of the items and of all above them, one statement a level. */
  ItemParents read(Set<UUID> items) {
    Set<UUID> level = new HashSet<>(items);
    level.removeAll(parents.keySet());
    while (!level.isEmpty()) {
      entities
          .createQuery(
              "select x.id, x.parentId from PlanItem x where x.id in :level", Object[].class)
          .setParameter("level", level)
          .getResultStream()
          .forEach(row -> parents.put((UUID) row[0], (UUID) row[1]));
      level =
          level.stream()
              .map(parents::get)
              .filter(Objects::nonNull)
              .filter(parent -> !parents.containsKey(parent))
              .collect(Collectors.toSet());
    }
    return this;
  }

  /** Of an item that was read: up to the root, or once around a circle. */
  Set<UUID> above(UUID id) {
    Set<UUID> above = new LinkedHashSet<>();
    for (UUID at = parents.get(id); at != null && above.add(at); ) {
      at = parents.get(at);
    }
    return above;
  }
}
