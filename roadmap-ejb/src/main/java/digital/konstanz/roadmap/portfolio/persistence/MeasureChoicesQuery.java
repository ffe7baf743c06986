// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the fields of a measure can refer to, in one statement. */
@ApplicationScoped
public class MeasureChoicesQuery {
  private static final String ALL =
      "select 'UNIT' as choice_kind, obj_key as choice_key, name as choice_name, null as choice_group"
          + " from org_unit where external_unit = false and (valid_to is null or valid_to >= ?2)"
          + " union all select 'FOCAL_POINT', p.obj_key, p.title, f.title from focal_point p"
          + " join field_of_action f on f.id = p.field_id where p.roadmap_id = ?1"
          + " union all select 'LEGAL_DRIVER', obj_key, name, null from legal_driver"
          + " union all select 'SCENARIO', obj_key, title, null from scenario where roadmap_id = ?1"
          + " union all select 'CRITERION', obj_key, name, null from criterion"
          + " union all select 'PERSON', login, display_name, null from user_account"
          + " where disabled = false order by 1, 2";

  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  /** Which list a row belongs to. */
  public enum Kind {
    UNIT,
    FOCAL_POINT,
    LEGAL_DRIVER,
    SCENARIO,
    CRITERION,
    PERSON
  }

  public record Row(Kind kind, String key, String name, String group) {}

  /**
   * @param day units whose validity ended before are left out
   */
  public Map<Kind, List<Row>> all(RoadmapId roadmap, LocalDate day) {
    return SqlRow.select(entities, ALL, roadmap.value(), Date.valueOf(day))
        .map(row -> new Row(row.constant(0, Kind.class), row.text(1), row.text(2), row.text(3)))
        .collect(Collectors.groupingBy(Row::kind));
  }
}
