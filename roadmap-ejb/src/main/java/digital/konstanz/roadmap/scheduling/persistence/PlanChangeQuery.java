// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static digital.konstanz.roadmap.platform.SqlQuery.constant;
import static digital.konstanz.roadmap.platform.SqlQuery.day;

import digital.konstanz.roadmap.identity.Authority;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

  // a part belongs to whom its measure belongs to; parts lie at most two levels below it
  private static final String ASKED =
      ", i.item_id, i.item_key, i.item_title, m.owner_user_id, m.visibility, u.path"
          + FROM
          + " left join plan_change_item i on i.request_id = c.id and i.asked = true"
          + " left join plan_item p on p.id = i.item_id"
          + " left join plan_item q on q.id = p.parent_id"
          + " left join plan_item m on m.id = case when p.kind = 'MEASURE' then p.id"
          + " when q.kind = 'MEASURE' then q.id else q.parent_id end"
          + " left join org_unit u on u.id = m.lead_unit_id where r.obj_key = ?";
  private static final String ORDER =
      " order by case when c.status = 'OPEN' then 0 else 1 end, c.requested_at desc,"
          + " c.obj_key desc, i.position_number";
  private static final String WAITING =
      " and (c.status = 'OPEN' or c.author_user_id = ? and c.decided_at > ?)";

  // so that a list of accounts is never empty
  private static final UUID NOBODY = new UUID(0, 0);

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * All of a roadmap with what they ask for, by one statement: open ones first, then the newest
   * first.
   */
  public List<Notice> all(String roadmap, Authority reader) {
    return select("", reader, roadmap);
  }

  /** One with what it asks for; empty for an unknown key. */
  public List<Notice> one(String roadmap, String key, Authority reader) {
    return select(" and c.obj_key = ?", reader, roadmap, key);
  }

  /** The open ones and those of the reader that were decided lately. */
  public List<Notice> waiting(String roadmap, Instant since, Authority reader) {
    return select(WAITING, reader, roadmap, reader.account(), since.atOffset(ZoneOffset.UTC));
  }

  private static Notice notice(ResultSet row, Authority reader) throws SQLException {
    Head head = head(row, reader);
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

  private List<Notice> select(String condition, Authority reader, Object... values) {
    List<Object> parameters = new ArrayList<>(List.of(NOBODY));
    parameters.addAll(reader.accounts());
    String behind =
        ", (select count(*) from plan_change_asked_for f where f.request_id = c.id"
            + " and f.account_id in (?"
            + ", ?".repeat(parameters.size() - 1)
            + ")) as behind";
    parameters.addAll(Arrays.asList(values));
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(
          connection,
          HEAD + behind + ASKED + condition + ORDER,
          row -> notice(row, reader),
          parameters.toArray());
    } catch (SQLException e) {
      throw new IllegalStateException("The change requests cannot be read", e);
    }
  }

  private static Head head(ResultSet row, Authority reader) throws SQLException {
    UUID author = SqlQuery.uuid(row, "author_user_id");
    return new Head(
        SqlQuery.uuid(row, "id"),
        row.getString("obj_key"),
        constant(PlanChangeKind.class, row, "kind"),
        constant(PlanChangeStatus.class, row, "status"),
        row.getString("reason"),
        Objects.equals(author, reader.account()),
        reader.meets(Authority.of(author)) || row.getInt("behind") > 0,
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
