// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlQuery;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.PlanLocks;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The lock of a plan that holds now, by one statement. */
@Dependent
public class LockQuery implements PlanLocks {

  private static final String LOCK =
      "select l.id, b.obj_key, b.baseline_name, l.locked_on, a.display_name, x.item_id"
          + " from baseline_lock l join baseline b on b.id = l.baseline_id"
          + " left join user_account a on a.id = l.locked_by"
          + " left join baseline_lock_item x on x.lock_id = l.id"
          + " where l.roadmap_id = ? and l.ended_on is null";

  private static final String HEAD =
      "select b.obj_key as baseline, b.baseline_name, l.locked_on, a.display_name, u.path,"
          + " i.owner_user_id, i.visibility from baseline_lock l"
          + " join baseline b on b.id = l.baseline_id join roadmap r on r.id = l.roadmap_id"
          + " left join user_account a on a.id = l.locked_by"
          + " left join plan_item i on i.obj_key = ? and i.kind = 'MEASURE'"
          + " and i.id in (select x.item_id from baseline_lock_item x where x.lock_id = l.id)"
          + " left join org_unit u on u.id = i.lead_unit_id where l.ended_on is null and ";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private record Row(
      UUID id, String baseline, String name, LocalDate since, String by, UUID item) {}

  @Override
  public PlanLock of(UUID roadmap) {
    try (Connection connection = dataSource.getConnection()) {
      return read(connection, roadmap);
    } catch (SQLException e) {
      throw new IllegalStateException("The lock of the plan cannot be read", e);
    }
  }

  /**
   * What pages say about a lock.
   *
   * @param target of the measure that was asked about; null without one
   */
  public record Said(String baseline, String name, LocalDate since, String by, Target target) {}

  /** The lock of the plan of a roadmap. */
  public Optional<Said> ofRoadmap(String key) {
    return said("r.obj_key = ?", "", key);
  }

  /** The lock that holds a measure. */
  public Optional<Said> ofMeasure(String key) {
    return said("i.obj_key = ?", key, key);
  }

  private Optional<Said> said(String condition, String measure, String key) {
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(connection, HEAD + condition, LockQuery::said, measure, key).stream()
          .findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("The lock of the plan cannot be read", e);
    }
  }

  private static Said said(ResultSet row) throws SQLException {
    Visibility visibility = SqlQuery.constant(Visibility.class, row, "visibility");
    return new Said(
        row.getString("baseline"),
        row.getString("baseline_name"),
        SqlQuery.day(row, "locked_on"),
        row.getString("display_name"),
        visibility == null
            ? null
            : new Target(row.getString("path"), SqlQuery.uuid(row, "owner_user_id"), visibility));
  }

  static PlanLock read(Connection connection, UUID roadmap) throws SQLException {
    List<Row> rows =
        SqlQuery.select(
            connection,
            LOCK,
            row ->
                new Row(
                    SqlQuery.uuid(row, 1),
                    row.getString(2),
                    row.getString(3),
                    SqlQuery.day(row, "locked_on"),
                    row.getString(5),
                    SqlQuery.uuid(row, 6)),
            roadmap);
    if (rows.isEmpty()) {
      return PlanLock.NONE;
    }
    Set<UUID> items = new HashSet<>();
    rows.stream().map(Row::item).filter(item -> item != null).forEach(items::add);
    Row lock = rows.get(0);
    return new PlanLock(lock.id(), lock.baseline(), lock.name(), lock.since(), lock.by(), items);
  }
}
