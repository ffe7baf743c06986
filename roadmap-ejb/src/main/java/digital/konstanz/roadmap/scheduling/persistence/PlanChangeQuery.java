// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static digital.konstanz.roadmap.platform.SqlQuery.constant;
import static digital.konstanz.roadmap.platform.SqlQuery.day;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlQuery;
import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.persistence.BaselineFacts.Current;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Asked;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.PlanChangeFacts.Notice;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Requests to change a locked plan as flat rows; every list is one statement. */
@Dependent
public class PlanChangeQuery {

  private static final String HEAD =
      "select c.id, c.obj_key, c.kind, c.status, c.reason, c.author_user_id,"
          + " a.display_name as author, c.requested_at, d.display_name as decider, c.decided_at,"
          + " c.decision_reason, b.obj_key as baseline, b.baseline_name, l.locked_on, l.ended_on,"
          + " c.version";
  private static final String FROM =
      " from plan_change_request c join roadmap r on r.id = c.roadmap_id"
          + " join baseline_lock l on l.id = c.lock_id join baseline b on b.id = l.baseline_id"
          + " left join user_account a on a.id = c.author_user_id"
          + " left join user_account d on d.id = c.decided_by";
  private static final String ORDER =
      " order by case when c.status = 'OPEN' then 0 else 1 end, c.requested_at desc,"
          + " c.obj_key desc";
  private static final String HEADS = HEAD + FROM + " where r.obj_key = ?" + ORDER;

  // a part belongs to whom its measure belongs to; parts lie at most two levels below it
  private static final String NOTICES =
      HEAD
          + ", i.item_id, i.item_key, i.item_title, m.owner_user_id, m.visibility, u.path"
          + FROM
          + " left join plan_change_item i on i.request_id = c.id and i.asked = true"
          + " left join plan_item p on p.id = i.item_id"
          + " left join plan_item q on q.id = p.parent_id"
          + " left join plan_item m on m.id = case when p.kind = 'MEASURE' then p.id"
          + " when q.kind = 'MEASURE' then q.id else q.parent_id end"
          + " left join org_unit u on u.id = m.lead_unit_id"
          + " where r.obj_key = ? and (c.status = 'OPEN' or c.author_user_id = ?"
          + " and c.decided_at > ?)"
          + ORDER
          + ", i.position_number";
  private static final String ASKED =
      "select i.request_id, i.item_id, i.item_key, i.item_title from plan_change_item i"
          + " join plan_change_request c on c.id = i.request_id"
          + " join roadmap r on r.id = c.roadmap_id where r.obj_key = ? and i.asked = true"
          + " order by i.position_number";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Open ones first, then the newest first. */
  public List<Head> heads(String roadmap) {
    return select(HEADS, PlanChangeQuery::head, roadmap);
  }

  /**
   * The open ones and those of one author that were decided lately, with what they ask for, by one
   * statement.
   */
  public List<Notice> notices(String roadmap, UUID author, Instant since) {
    return select(
        NOTICES, PlanChangeQuery::notice, roadmap, author, since.atOffset(ZoneOffset.UTC));
  }

  private static Notice notice(ResultSet row) throws SQLException {
    Head head = head(row);
    UUID item = SqlQuery.uuid(row, "item_id");
    if (item == null) {
      return new Notice(head, null, null);
    }
    Asked asked =
        new Asked(head.id(), item, row.getString("item_key"), row.getString("item_title"));
    Visibility visibility = constant(Visibility.class, row, "visibility");
    return new Notice(
        head,
        asked,
        visibility == null
            ? null
            : now(
                asked,
                new Target(
                    row.getString("path"), SqlQuery.uuid(row, "owner_user_id"), visibility)));
  }

  private static Current now(Asked asked, Target measure) {
    FrozenItem item =
        new FrozenItem(asked.item(), asked.key(), "MEASURE", asked.title(), null, null, null, null);
    return new Current(item, null, null, null, measure, true);
  }

  /** Of all requests of the roadmap, in the order in which they were asked for. */
  public List<Asked> asked(String roadmap) {
    return select(
        ASKED,
        row ->
            new Asked(
                SqlQuery.uuid(row, 1), SqlQuery.uuid(row, 2), row.getString(3), row.getString(4)),
        roadmap);
  }

  private <T> List<T> select(String sql, SqlQuery.Reader<T> reader, Object... values) {
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(connection, sql, reader, values);
    } catch (SQLException e) {
      throw new IllegalStateException("The change requests cannot be read", e);
    }
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        SqlQuery.uuid(row, "id"),
        row.getString("obj_key"),
        constant(PlanChangeKind.class, row, "kind"),
        constant(PlanChangeStatus.class, row, "status"),
        row.getString("reason"),
        SqlQuery.uuid(row, "author_user_id"),
        row.getString("author"),
        instant(row, "requested_at"),
        row.getString("decider"),
        instant(row, "decided_at"),
        row.getString("decision_reason"),
        row.getString("baseline"),
        row.getString("baseline_name"),
        day(row, "locked_on"),
        day(row, "ended_on"),
        row.getLong("version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
