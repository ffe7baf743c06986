// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.portfolio.Measure;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The measures of a responsible function, with their reports. */
@Dependent
public class OwnMeasures {

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

  /** Writes what was changed, so that the measure has its new version. */
  public void flush() {
    entities.flush();
  }
}
