// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import digital.konstanz.roadmap.platform.SqlQuery;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What a calendar can be about, in one statement. */
@Dependent
public class CalendarSubjects {
  private static final String SUBJECTS =
      "select 1 as part, f.sort_order, 'FIELD' as subject, f.obj_key, f.title"
          + " from field_of_action f join roadmap r on r.id = f.roadmap_id where r.obj_key = ?"
          + " union all select 2, 0, 'UNIT', u.obj_key, u.name from org_unit u"
          + " order by 1, 2, 4";

  @Resource(lookup = "java:app/jdbc/roadmap")
  private DataSource dataSource;

  /** A field of action or a unit; {@code subject} is {@code FIELD} or {@code UNIT}. */
  public record Row(String subject, String key, String title) {}

  /** Fields in the order of the plan, then units by key. */
  public List<Row> of(String roadmap) {
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(
          connection,
          SUBJECTS,
          row -> new Row(row.getString(3), row.getString(4), row.getString(5)),
          roadmap);
    } catch (SQLException e) {
      throw new IllegalStateException("The subjects of calendars cannot be read", e);
    }
  }
}
