// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Whether a roadmap holds anything that was released, reported or decided; and one setting. */
@Dependent
public class RoadmapHistory {

  private static final String COUNTS =
      "select (select count(*) from plan_item i where i.roadmap_id = ? and i.kind = 'MEASURE'),"
          + " (select count(*) from plan_item i where i.roadmap_id = ? and i.status in"
          + " ('RELEASED', 'RUNNING', 'DONE', 'PAUSED', 'CANCELLED')),"
          + " (select count(*) from status_report s join plan_item i on i.id = s.measure_id"
          + " where i.roadmap_id = ?),"
          + " (select count(*) from resolution r where r.roadmap_id = ?)"
          + " + (select count(*) from baseline b where b.roadmap_id = ?)";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * @param released measures that are or were under way
   * @param decided resolutions and approved plans
   */
  public record Counts(long measures, long released, long reports, long decided) {

    public boolean any() {
      return released + reports + decided > 0;
    }
  }

  public Counts counts(UUID roadmap) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(COUNTS)) {
      for (int place = 1; place <= 5; place++) {
        select.setObject(place, roadmap);
      }
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The roadmap cannot be counted", e);
    }
  }

  public boolean isSet(String setting) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select 1 from setting where name = ?")) {
      select.setString(1, setting);
      try (ResultSet row = select.executeQuery()) {
        return row.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The setting cannot be read: " + setting, e);
    }
  }

  public void set(String setting) {
    if (isSet(setting)) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into setting (name, setting_value) values (?, 'true')")) {
      insert.setString(1, setting);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The setting cannot be written: " + setting, e);
    }
  }
}
