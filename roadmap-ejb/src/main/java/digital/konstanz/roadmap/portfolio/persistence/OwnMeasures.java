// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.portfolio.Measure;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measures of a responsible function, with their reports. */
@Dependent
public class OwnMeasures {
  private static final String APPROVED =
      "select i.id, x.planned_end from plan_item i join baseline_item x on x.item_id = i.id"
          + " and x.baseline_id = (select n.id from baseline n where n.roadmap_id = i.roadmap_id"
          + " and n.status = 'APPROVED' order by n.decided_on desc, n.baseline_date desc,"
          + " n.obj_key desc fetch first 1 rows only)";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** In one statement, by manual order and key; without the recycle bin and the archive. */
  public List<Measure> of(UUID owner) {
    return Fetching.complete(
        entities,
        Measure.class,
        "where x.ownerUserId = :owner and x.deletedAt is null and x.archivedAt is null",
        "sortOrder, x.key",
        Map.of("owner", owner),
        "reports");
  }

  /** Planned ends in the approved plans of the measures' roadmaps, in one statement. */
  public Map<UUID, LocalDate> approvedEnds(Collection<UUID> measures) {
    if (measures.isEmpty()) {
      return Map.of();
    }
    String places =
        IntStream.rangeClosed(1, measures.size())
            .mapToObj(i -> "?" + i)
            .collect(Collectors.joining(", "));
    Map<UUID, LocalDate> ends = new HashMap<>();
    SqlRow.select(entities, APPROVED + " where i.id in (" + places + ")", measures.toArray())
        .filter(row -> row.date(1) != null)
        .forEach(row -> ends.put(row.uuid(0), row.date(1)));
    return ends;
  }

  /** Writes what was changed, so that the measure has its new version. */
  public void flush() {
    entities.flush();
  }
}
