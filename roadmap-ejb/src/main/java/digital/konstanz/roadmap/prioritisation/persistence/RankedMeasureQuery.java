// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures with what rankings need; one statement for each method. */
@Dependent
public class RankedMeasureQuery {
  private static final String MEASURES =
      "select i.roadmap_id as a, i.obj_key as b, u.path as c, i.owner_user_id as d, i.visibility as e,"
          + " i.wsjf_business_value as f, i.wsjf_time_criticality as g,"
          + " i.wsjf_risk_opportunity as h, i.wsjf_job_size as j"
          + " from plan_item i left join org_unit u on u.id = i.lead_unit_id"
          + " where i.kind = ?1 and i.deleted_at is null order by i.obj_key";
  private static final String SCORES =
      "select i.obj_key as a, c.obj_key as b, s.score as c from measure_score s"
          + " join plan_item i on i.id = s.measure_id join criterion c on c.id = s.criterion_id"
          + " where i.deleted_at is null";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** Measures of these roadmaps, by key. */
  public List<RankedMeasure> measures(Set<RoadmapId> roadmaps) {
    return SqlRow.select(entities, MEASURES, PlanItemKind.MEASURE.name())
        .filter(row -> roadmaps.contains(new RoadmapId(row.uuid(0))))
        .map(
            row ->
                new RankedMeasure(
                    row.text(1),
                    new Target(row.text(2), row.uuid(3), row.constant(4, Visibility.class)),
                    new Wsjf(row.integer(5), row.integer(6), row.integer(7), row.integer(8))))
        .toList();
  }

  /** Agreed scores by key of the measure and key of the criterion. */
  public Map<String, Map<String, BigDecimal>> scores() {
    Map<String, Map<String, BigDecimal>> scores = new HashMap<>();
    SqlRow.select(entities, SCORES)
        .forEach(
            row ->
                scores
                    .computeIfAbsent(row.text(0), key -> new HashMap<>())
                    .put(row.text(1), row.decimal(2)));
    return scores;
  }
}
