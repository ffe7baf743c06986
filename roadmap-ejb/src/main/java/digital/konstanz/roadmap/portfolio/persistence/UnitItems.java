// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a unit has to do with: the open measures and work packages that name it. */
@Dependent
public class UnitItems {

  private static final String OPEN =
      "where x.deletedAt is null and x.archivedAt is null and x.status not in :ended and ";
  private static final String NAMED =
      "(x.leadUnitId = :unit or exists (select e from EffortEntry e where e.item = x"
          + " and e.unitId = :unit)";
  private static final String INVOLVED =
      " or exists (select r from ReferenceEntry r where r.measure = x and r.targetId = :unit)";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** Measures first, each by key. */
  public List<WorkItem> open(UUID unit) {
    Map<String, Object> parameters =
        Map.of("unit", unit, "ended", List.of(MeasureStatus.DONE, MeasureStatus.CANCELLED));
    List<WorkItem> found = new ArrayList<>();
    found.addAll(
        Fetching.complete(
            entities,
            Measure.class,
            OPEN + NAMED + INVOLVED + ")",
            "key",
            parameters,
            "effort",
            "references"));
    found.addAll(
        Fetching.complete(
            entities, WorkPackage.class, OPEN + NAMED + ")", "key", parameters, "effort"));
    return found;
  }

  /** Writes what was changed, so that everything has its new version. */
  public void flush() {
    entities.flush();
  }
}
