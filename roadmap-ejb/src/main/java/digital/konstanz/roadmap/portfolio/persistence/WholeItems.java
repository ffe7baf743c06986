// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Many items of one kind with all their parts, by one statement for the items and for each part.
 */
final class WholeItems<T extends PlanItem> {
  private static final String EXTERNAL_KEYS = "externalKeys";
  private static final List<String> MEASURE_PARTS =
      List.of(
          EXTERNAL_KEYS,
          "effort",
          "budget",
          "references",
          "scores",
          "ownFields",
          "unreadCells",
          "reports");
  private static final List<String> WORK_PARTS = List.of(EXTERNAL_KEYS, "effort", "budget");

  private final EntityManager entities;
  private final Class<T> type;

  WholeItems(EntityManager entities, Class<T> type) {
    this.entities = entities;
    this.type = type;
  }

  List<T> inPlan(RoadmapId roadmap) {
    return select("x.roadmapId = :value and x.deletedAt is null", roadmap.value());
  }

  List<T> byKeys(Collection<String> keys) {
    return select("x.key in :value", keys);
  }

  List<T> byIds(Collection<UUID> ids) {
    return select("x.id in :value", ids);
  }

  // a batch reads each part of all items with one statement; a provider that ignores the hints has
  // its own way in persistence.xml
  private List<T> select(String condition, Object value) {
    TypedQuery<T> query =
        entities
            .createQuery(
                "select x from "
                    + type.getSimpleName()
                    + " x where "
                    + condition
                    + " order by x.sortOrder, x.key",
                type)
            .setParameter("value", value)
            .setHint("eclipselink.batch.type", "EXISTS");
    for (String part : parts()) {
      query.setHint("eclipselink.batch", "x." + part);
    }
    return query.getResultList();
  }

  private List<String> parts() {
    if (Measure.class.isAssignableFrom(type)) {
      return MEASURE_PARTS;
    }
    return WorkPackage.class.isAssignableFrom(type) ? WORK_PARTS : List.of(EXTERNAL_KEYS);
  }
}
