// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.portfolio.Moscow;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much each measure matters, where somebody said so. */
@Dependent
public class MoscowQuery {
  private static final String OF_ROADMAP =
      "select obj_key, moscow from plan_item"
          + " where roadmap_id = ? and moscow is not null and deleted_at is null";

  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  public Map<String, Moscow> of(UUID roadmap) {
    return SqlRow.select(entities, OF_ROADMAP, roadmap)
        .collect(Collectors.toMap(row -> row.text(0), row -> row.constant(1, Moscow.class)));
  }
}
