// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.persistence;

import digital.konstanz.roadmap.feasibility.engine.Ratings;
import digital.konstanz.roadmap.feasibility.engine.RequiredMeasure;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Scenarios with their required measures, in three statements. */
@Dependent
public class ScenarioQuery {
  private static final String SCENARIOS =
      "select obj_key as a, title as b, technical as c, economic as d, legal as e,"
          + " operational as f, schedule_value as g, roadmap_id as h from scenario"
          + " order by obj_key";
  private static final String REQUIRED =
      "select s.obj_key as a, i.obj_key as b, i.status as c, i.planned_end as d,"
          + " i.forecast_end as e, u.path as f, i.owner_user_id as g, i.visibility as h"
          + " from scenario_requirement r join scenario s on s.id = r.scenario_id"
          + " join plan_item i on i.id = r.measure_id"
          + " left join org_unit u on u.id = i.lead_unit_id where i.deleted_at is null";

  private static final String DEADLINES =
      "select distinct i.obj_key as a, d.obj_key as b, t.deadline_date as c, t.binding_for_city as d"
          + " from scenario_requirement r join plan_item i on i.id = r.measure_id"
          + " join measure_reference m on m.measure_id = i.id and m.ref_kind = 'LEGAL_DRIVER'"
          + " join legal_driver d on d.id = m.target_id"
          + " join legal_deadline t on t.driver_id = d.id"
          + " where i.deleted_at is null and i.status <> 'CANCELLED'";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** Scenarios of these roadmaps, by key. */
  public List<ScenarioFacts> scenarios(Set<RoadmapId> roadmaps) {
    Map<String, List<RequiredFacts>> required = required();
    return SqlRow.select(entities, SCENARIOS)
        .filter(row -> roadmaps.contains(new RoadmapId(row.uuid(7))))
        .map(
            row ->
                new ScenarioFacts(
                    row.text(0),
                    row.text(1),
                    ratings(row),
                    required.getOrDefault(row.text(0), List.of())))
        .toList();
  }

  private Map<String, List<RequiredFacts>> required() {
    Map<String, List<DeadlineFacts>> deadlines = new HashMap<>();
    SqlRow.select(entities, DEADLINES)
        .forEach(
            row ->
                deadlines
                    .computeIfAbsent(row.text(0), key -> new ArrayList<>())
                    .add(new DeadlineFacts(row.text(1), row.date(2), row.flag(3))));
    Map<String, List<RequiredFacts>> required = new HashMap<>();
    SqlRow.select(entities, REQUIRED)
        .forEach(
            row ->
                required
                    .computeIfAbsent(row.text(0), key -> new ArrayList<>())
                    .add(required(row, deadlines.getOrDefault(row.text(1), List.of()))));
    return required;
  }

  private static RequiredFacts required(SqlRow row, List<DeadlineFacts> deadlines) {
    return new RequiredFacts(
        new RequiredMeasure(
            row.text(1),
            row.constant(2, MeasureStatus.class) == MeasureStatus.DONE,
            row.date(4) != null ? row.date(4) : row.date(3)),
        new Target(row.text(5), row.uuid(6), row.constant(7, Visibility.class)),
        deadlines);
  }

  private static Ratings ratings(SqlRow row) {
    return row.integer(2) == null
        ? null
        : new Ratings(
            row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6));
  }
}
