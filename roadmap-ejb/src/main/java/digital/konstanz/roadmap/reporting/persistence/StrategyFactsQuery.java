// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.platform.SqlQuery;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads vision, goals, fields, focal points and scenarios of a roadmap in one statement, in manual
 * order.
 */
@Dependent
public class StrategyFactsQuery {

  private static final String SQL =
      "select 'GOAL' as kind, g.obj_key, null as parent_key, g.title, g.description as about,"
          + " null as extra, g.sort_order from strategic_goal g"
          + " join roadmap r on r.id = g.roadmap_id where r.obj_key = ?"
          + " union all select 'FIELD', f.obj_key, null, f.title, f.description, f.dimensions,"
          + " f.sort_order from field_of_action f"
          + " join roadmap r on r.id = f.roadmap_id where r.obj_key = ?"
          + " union all select 'FOCAL', p.obj_key, f.obj_key, p.title, p.description, null,"
          + " p.sort_order from focal_point p join field_of_action f on f.id = p.field_id"
          + " join roadmap r on r.id = p.roadmap_id where r.obj_key = ?"
          + " union all select 'FIELD_GOAL', g.obj_key, f.obj_key, null, null, null,"
          + " x.list_position from field_goal x join field_of_action f on f.id = x.field_id"
          + " join strategic_goal g on g.id = x.goal_id"
          + " join roadmap r on r.id = f.roadmap_id where r.obj_key = ?"
          + " union all select 'VISION', null, null, null, v.vision_text,"
          + " cast(v.horizon as varchar(20)), 0 from vision v"
          + " join roadmap r on r.id = v.roadmap_id where r.obj_key = ?"
          + " union all select 'SCENARIO', s.obj_key, null, s.title, null, null, 0"
          + " from scenario s join roadmap r on r.id = s.roadmap_id where r.obj_key = ?"
          + " order by 7, 2";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public List<StrategyFacts> of(String roadmap) {
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(
          connection,
          SQL,
          row ->
              new StrategyFacts(
                  row.getString("kind").trim(),
                  row.getString("obj_key"),
                  row.getString("parent_key"),
                  row.getString("title"),
                  row.getString("about"),
                  row.getString("extra")),
          roadmap,
          roadmap,
          roadmap,
          roadmap,
          roadmap,
          roadmap);
    } catch (SQLException e) {
      throw new IllegalStateException("The strategy cannot be read", e);
    }
  }
}
