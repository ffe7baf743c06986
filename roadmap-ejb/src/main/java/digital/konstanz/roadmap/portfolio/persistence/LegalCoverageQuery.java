// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Legal drivers and the measures that name them; one statement for each method. */
@Dependent
public class LegalCoverageQuery {
  private static final String DRIVERS =
      "select d.obj_key as a, d.name as b, t.deadline_date as c, t.what as e,"
          + " t.binding_for_city as f from legal_driver d"
          + " left join legal_deadline t on t.driver_id = d.id"
          + " order by d.obj_key, t.deadline_date, t.position_number";
  private static final String MEASURES =
      "select d.obj_key as a, i.obj_key as b, i.roadmap_id as c, i.status as e, u.path as f,"
          + " i.owner_user_id as g, i.visibility as h from measure_reference m"
          + " join legal_driver d on d.id = m.target_id join plan_item i on i.id = m.measure_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " where m.ref_kind = ?1 and i.deleted_at is null order by i.obj_key";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** By key. */
  public List<DriverFacts> drivers() {
    Map<String, DriverFacts> drivers = new LinkedHashMap<>();
    SqlRow.select(entities, DRIVERS)
        .forEach(
            row -> {
              DriverFacts driver =
                  drivers.computeIfAbsent(
                      row.text(0), key -> new DriverFacts(key, row.text(1), new ArrayList<>()));
              if (row.date(2) != null) {
                driver.deadlines().add(new DriverDeadline(row.date(2), row.text(3), row.flag(4)));
              }
            });
    return List.copyOf(drivers.values());
  }

  /** By key of the measure. */
  public List<DriverMeasure> measures() {
    return SqlRow.select(entities, MEASURES, ReferenceKind.LEGAL_DRIVER.name())
        .map(
            row ->
                new DriverMeasure(
                    row.text(0),
                    row.text(1),
                    new RoadmapId(row.uuid(2)),
                    row.constant(3, MeasureStatus.class) == MeasureStatus.CANCELLED,
                    new Target(row.text(4), row.uuid(5), row.constant(6, Visibility.class))))
        .toList();
  }
}
