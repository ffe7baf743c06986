// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.persistence;

import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.services.engine.ProcessFacts;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** All processes of the city, in one statement. */
@Dependent
public class ProcessQuery {
  private static final String PROCESSES =
      "select p.roadmap_id as a, p.title as b, u.obj_key as c, p.obj_key as d,"
          + " p.cases_per_year as e, p.minutes_per_case as f, p.media_breaks as g,"
          + " p.interfaces as h, p.knowledge_risk as j from business_process p"
          + " left join org_unit u on u.id = p.unit_id"
          + " order by p.obj_key";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** By key. */
  public List<RatedProcess> processes() {
    return SqlRow.select(entities, PROCESSES)
        .map(
            row ->
                new RatedProcess(
                    new RoadmapId(row.uuid(0)),
                    row.text(1),
                    row.text(2),
                    new ProcessFacts(
                        row.text(3),
                        row.decimal(4),
                        row.decimal(5),
                        row.decimal(6),
                        row.decimal(7),
                        row.decimal(8))))
        .toList();
  }
}
