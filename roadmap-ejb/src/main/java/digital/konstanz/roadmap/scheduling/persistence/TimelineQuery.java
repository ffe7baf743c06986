// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static digital.konstanz.roadmap.platform.SqlQuery.constant;
import static digital.konstanz.roadmap.platform.SqlQuery.day;
import static digital.konstanz.roadmap.platform.SqlQuery.select;
import static digital.konstanz.roadmap.platform.SqlQuery.uuid;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Deadline;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Place;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads a plan in five statements, however big it is, and a locked one in six. */
@Dependent
public class TimelineQuery {

  private static final String HEAD =
      "select r.id, r.obj_key, r.plan_version, (select b.id from baseline b where b.roadmap_id = r.id"
          + " and (b.status = 'APPROVED' or b.obj_key = ?) and b.status <> 'WITHDRAWN'"
          + " order by case when b.obj_key = ? then 0 else 1 end, b.decided_on desc,"
          + " b.baseline_date desc, b.obj_key desc fetch first 1 rows only) as baseline, h.time_green, h.time_yellow, h.cost_green,"
          + " h.cost_yellow, h.spi_green, h.spi_yellow, h.stale_after_days"
          + " from roadmap r left join house_rules h on 1 = 1 where ";
  private static final String ALL_VERSIONS =
      "select r.id, r.plan_version, r.created_at from roadmap r order by r.id";
  private static final String PLACES =
      "select 'FIELD' as kind, f.obj_key, cast(null as varchar(100)) as parent_key, f.title,"
          + " f.sort_order from field_of_action f where f.roadmap_id = ?"
          + " union all select 'FOCAL_POINT', p.obj_key, f.obj_key, p.title, p.sort_order"
          + " from focal_point p join field_of_action f on f.id = p.field_id"
          + " where p.roadmap_id = ? order by 5, 2";
  private static final String ITEMS =
      "select i.id, i.obj_key, i.kind, i.parent_id, p.obj_key as focal_key, i.title,"
          + " i.planned_start, i.planned_start_precision, i.planned_end, i.planned_end_precision,"
          + " i.forecast_start, i.forecast_end, i.actual_start, i.actual_end, i.progress,"
          + " i.constraint_type, i.constraint_date, i.placed_by_hand,"
          + " coalesce(i.status, i.milestone_status) as status,"
          + " coalesce(u.obj_key, i.lead_external) as lead, u.path, i.owner_user_id, i.visibility,"
          + " s.report_date, s.cost_factor, s.light_override, (select w.slip_reason"
          + " from status_report w where w.measure_id = i.id and w.slip_reason is not null"
          + " order by w.report_date desc, w.sequence_number desc fetch first 1 rows only)"
          + " as slip_reason,"
          + " b.planned_start as base_start, b.planned_end as base_end, y.lock_id"
          + " from plan_item i left join focal_point p on p.id = i.focal_point_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " left join status_report s on s.id = (select x.id from status_report x"
          + " where x.measure_id = i.id order by x.report_date desc, x.sequence_number desc"
          + " fetch first 1 rows only)"
          + " left join baseline_item b on b.item_id = i.id and b.baseline_id = ?"
          + " left join baseline_lock k on k.roadmap_id = i.roadmap_id and k.ended_on is null"
          + " left join baseline_lock_item y on y.lock_id = k.id and y.item_id = i.id"
          + " where i.roadmap_id = ? and i.deleted_at is null and i.archived_at is null"
          + " order by i.sort_order, i.obj_key";
  private static final String RELATIONS =
      "select l.obj_key, l.from_item_id, l.to_item_id, l.link_type, l.lag, l.lag_unit, l.version"
          + " from plan_link l where l.roadmap_id = ?"
          + " union all select null, m.target_id, m.measure_id, d.obj_key, 0, null, 0"
          + " from measure_reference m join plan_item i on i.id = m.measure_id"
          + " join legal_driver d on d.id = m.target_id where i.roadmap_id = ? and m.ref_kind = 'LEGAL_DRIVER' order by 1";
  private static final String DEADLINES =
      "select d.id, d.obj_key, t.deadline_date, t.what, t.binding_for_city from legal_deadline t"
          + " join legal_driver d on d.id = t.driver_id order by t.deadline_date, d.obj_key, t.what";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The roadmap with its version and its approved plan. */
  public Optional<Head> head(String roadmapKey) {
    return head(roadmapKey, "");
  }

  /**
   * The roadmap with its version; the one statement that an unchanged plan costs.
   *
   * @param baseline key of the baseline to compare with; an unknown one means the approved plan
   */
  public Optional<Head> head(String roadmapKey, String baseline) {
    return head("r.obj_key = ?", baseline, roadmapKey);
  }

  /** With its approved plan by one statement, for whoever knows the id. */
  public Optional<Head> head(RoadmapId roadmap) {
    return head("r.id = ?", "", roadmap.value());
  }

  /** The plan of an item, for whoever knows nothing but its key. */
  public Optional<Head> headOfItem(String key) {
    return head("r.id = (select i.roadmap_id from plan_item i where i.obj_key = ?)", "", key);
  }

  private Optional<Head> head(String condition, String baseline, Object value) {
    try (Connection connection = dataSource.getConnection()) {
      return select(
              connection,
              HEAD + condition,
              row ->
                  new Head(
                      uuid(row, 1), row.getString(2), row.getLong(3), uuid(row, 4), lights(row)),
              baseline,
              baseline,
              value)
          .stream()
          .findFirst();
    } catch (SQLException e) {
      throw new IllegalStateException("The roadmap cannot be read", e);
    }
  }

  /**
   * Changes with every commit to any roadmap, and never comes back: not after one was taken away,
   * nor when it came again.
   */
  public List<String> versionsOfAllPlans() {
    try (Connection connection = dataSource.getConnection()) {
      return select(
          connection,
          ALL_VERSIONS,
          row -> row.getString(1) + ' ' + row.getLong(2) + ' ' + row.getString(3));
    } catch (SQLException e) {
      throw new IllegalStateException("The roadmaps cannot be read", e);
    }
  }

  /** Rides along with the head, so that the rules of the city cost no statement of their own. */
  private static LightRules lights(ResultSet row) throws SQLException {
    int timeGreen = row.getInt(5);
    return row.wasNull()
        ? LightRules.initial()
        : new LightRules(
            timeGreen,
            row.getInt(6),
            row.getBigDecimal(7),
            row.getBigDecimal(8),
            row.getBigDecimal(9),
            row.getBigDecimal(10),
            row.getInt(11));
  }

  /** The whole plan; {@link TimelineFacts#seenBy} leaves what somebody may see. */
  public TimelineFacts facts(Head head) {
    try (Connection connection = dataSource.getConnection()) {
      List<Place> places =
          select(
              connection,
              PLACES,
              row ->
                  new Place(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
              head.id(),
              head.id());
      Set<Object> locks = new HashSet<>();
      List<Item> items =
          select(
              connection,
              ITEMS,
              row -> {
                locks.add(row.getObject("lock_id"));
                return item(row);
              },
              head.baseline(),
              head.id());
      locks.remove(null);
      Map<UUID, List<UUID>> measuresByDriver = new HashMap<>();
      Map<UUID, String> drivers = new HashMap<>();
      List<Link> links = new ArrayList<>();
      for (Link relation :
          select(connection, RELATIONS, TimelineQuery::link, head.id(), head.id())) {
        if (relation.key() == null) {
          drivers.put(relation.from(), relation.type());
          measuresByDriver
              .computeIfAbsent(relation.from(), driver -> new ArrayList<>())
              .add(relation.to());
        } else {
          links.add(relation);
        }
      }
      List<Deadline> deadlines = select(connection, DEADLINES, TimelineQuery::deadline);
      PlanLock lock = locks.isEmpty() ? PlanLock.NONE : LockQuery.read(connection, head.id());
      return new TimelineFacts(
          places, items, items, links, measuresByDriver, deadlines, drivers, lock);
    } catch (SQLException e) {
      throw new IllegalStateException("The plan cannot be read", e);
    }
  }

  private static Item item(ResultSet row) throws SQLException {
    return new Item(
        uuid(row, "id"),
        row.getString("obj_key"),
        row.getString("kind"),
        uuid(row, "parent_id"),
        row.getString("focal_key"),
        row.getString("title"),
        days(row),
        (Integer) row.getObject("progress"),
        row.getString("status"),
        row.getString("lead"),
        new Target(
            row.getString("path"),
            uuid(row, "owner_user_id"),
            Visibility.valueOf(row.getString("visibility"))),
        new LastReport(
            day(row, "report_date"),
            row.getBigDecimal("cost_factor"),
            constant(Rag.class, row, "light_override"),
            row.getString("slip_reason")),
        new DateRule(
            constant(ConstraintType.class, row, "constraint_type"),
            day(row, "constraint_date"),
            row.getBoolean("placed_by_hand")));
  }

  private static Days days(ResultSet row) throws SQLException {
    return new Days(
        day(row, "planned_start"),
        day(row, "planned_end"),
        constant(Precision.class, row, "planned_start_precision"),
        constant(Precision.class, row, "planned_end_precision"),
        day(row, "forecast_start"),
        day(row, "forecast_end"),
        day(row, "actual_start"),
        day(row, "actual_end"),
        day(row, "base_start"),
        day(row, "base_end"));
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getString(1),
        uuid(row, 2),
        uuid(row, 3),
        row.getString(4),
        row.getInt(5),
        row.getString(6),
        row.getLong(7));
  }

  private static Deadline deadline(ResultSet row) throws SQLException {
    return new Deadline(
        uuid(row, 1),
        row.getString(2),
        day(row, "deadline_date"),
        row.getString(4),
        row.getBoolean(5));
  }
}
