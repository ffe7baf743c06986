// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.platform.SqlQuery;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads one measure with everything on its fact sheet in four statements. */
@Dependent
public class SheetQuery {

  private static final String TARGET = "u.path, i.owner_user_id, i.visibility";
  private static final String MEASURE =
      "select i.obj_key, i.title, i.version, r.obj_key as roadmap_key, i.measure_type, i.status,"
          + " i.status_reason, d.title as field_title, f.title as focal_title,"
          + " p.obj_key as parent_key, p.title as parent_title, u.obj_key as unit_key, u.name,"
          + " i.lead_external, a.display_name, i.planned_start, i.planned_start_precision,"
          + " i.planned_end, i.planned_end_precision, i.forecast_end, i.forecast_end_precision,"
          + " i.actual_start, i.actual_start_precision, i.actual_end, i.actual_end_precision,"
          + " i.progress, i.description, i.aim, i.benefit, i.closing_note, i.effort_total,"
          + " i.running_cost_per_year, i.moscow, i.procurement,"
          + " (select x.planned_end from baseline_item x where x.item_id = i.id"
          + " and x.baseline_id = (select n.id from baseline n where n.roadmap_id = i.roadmap_id"
          + " and n.status = 'APPROVED' order by n.decided_on desc, n.baseline_date desc,"
          + " n.obj_key desc fetch first 1 rows only))"
          + " as approved_end,"
          + " (select count(*) from review_comment k where k.measure_id = i.id) as comments, "
          + TARGET
          + " from plan_item i join roadmap r on r.id = i.roadmap_id"
          + " left join focal_point f on f.id = i.focal_point_id"
          + " left join field_of_action d on d.id = f.field_id"
          + " left join plan_item p on p.id = i.parent_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " left join user_account a on a.id = i.owner_user_id"
          + " where i.obj_key = ? and i.kind = 'MEASURE' and i.deleted_at is null";
  private static final String OF_IT = " where m.obj_key = ?";
  private static final String REFERENCE =
      " from measure_reference q join plan_item m on m.id = q.measure_id join ";
  private static final String PARTS =
      "select 'EFFORT' as kind, u.obj_key as about, u.name as said, e.person_days as amount"
          + " from item_effort e join plan_item m on m.id = e.item_id"
          + " join org_unit u on u.id = e.unit_id"
          + OF_IT
          + " union all select 'BUDGET', b.fund, cast(b.fiscal_year as varchar(10)), b.amount"
          + " from item_budget b join plan_item m on m.id = b.item_id"
          + OF_IT
          + " union all select q.ref_kind, t.obj_key, t.name, q.list_position"
          + REFERENCE
          + "org_unit t on t.id = q.target_id"
          + OF_IT
          + " union all select q.ref_kind, t.obj_key, t.name, q.list_position"
          + REFERENCE
          + "legal_driver t on t.id = q.target_id"
          + OF_IT
          + " union all select q.ref_kind, t.obj_key, t.title, q.list_position"
          + REFERENCE
          + "scenario t on t.id = q.target_id"
          + OF_IT
          + " union all select 'OWN', w.field_name, v.field_value, w.sort_order"
          + " from own_field_value v join own_field w on w.id = v.field_id"
          + " join plan_item m on m.id = v.measure_id"
          + OF_IT
          + " union all select 'UNREAD', c.column_header, c.raw_text, 0"
          + " from unread_cell c join plan_item m on m.id = c.measure_id"
          + OF_IT
          + " order by 1, 4, 2";
  private static final String ITEM =
      " i.obj_key, i.title, i.kind, i.status, i.milestone_status, i.gate_code, i.planned_end,"
          + " i.planned_end_precision, i.forecast_end, i.forecast_end_precision, i.progress, "
          + TARGET
          + ", i.sort_order, i.constraint_type, i.constraint_date, i.placed_by_hand";
  private static final String ITEMS =
      "select 'BELOW' as role_name, null as link_type, 0 as lag,"
          + ITEM
          + " from plan_item i join plan_item m on m.id = i.parent_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + OF_IT
          + " and i.deleted_at is null"
          + " union all select 'PREDECESSOR', l.link_type, l.lag,"
          + ITEM
          + " from plan_link l join plan_item m on m.id = l.to_item_id"
          + " join plan_item i on i.id = l.from_item_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + OF_IT
          + " and i.deleted_at is null"
          + " union all select 'SUCCESSOR', l.link_type, l.lag,"
          + ITEM
          + " from plan_link l join plan_item m on m.id = l.from_item_id"
          + " join plan_item i on i.id = l.to_item_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + OF_IT
          + " and i.deleted_at is null order by 18, 4";
  private static final String REPORTS =
      "select s.report_date, s.progress, s.forecast_end, s.forecast_end_precision, s.cost_factor,"
          + " s.spent_person_days, s.report_text, s.slip_category, s.slip_reason,"
          + " s.light_override, s.light_reason, s.confirmed_unchanged from status_report s"
          + " join plan_item m on m.id = s.measure_id"
          + OF_IT
          + " order by s.report_date desc, s.sequence_number desc";
  private static final String HISTORY =
      "select e.recorded_at, a.display_name, e.user_login, e.operation, e.change_json"
          + " from audit_entry e left join user_account a on a.id = e.user_id"
          + " where e.object_id = (select m.id from plan_item m"
          + OF_IT
          + ") order by e.entry_number desc fetch first 200 rows only";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public Optional<SheetFacts> measure(String key) {
    return read(MEASURE, SheetRows::measure, key).stream().findFirst();
  }

  public List<SheetPart> parts(String key) {
    return read(PARTS, SheetRows::part, key, key, key, key, key, key, key);
  }

  public List<SheetItem> items(String key) {
    return read(ITEMS, SheetRows::item, key, key, key);
  }

  /** Newest first. */
  public List<SheetReport> reports(String key) {
    return read(REPORTS, SheetRows::report, key);
  }

  /** Newest first, at most 200. */
  public List<SheetChange> history(String key) {
    return read(HISTORY, SheetRows::change, key);
  }

  private <T> List<T> read(String sql, SqlQuery.Reader<T> reader, Object... parameters) {
    try (Connection connection = dataSource.getConnection()) {
      return SqlQuery.select(connection, sql, reader, parameters);
    } catch (SQLException e) {
      throw new IllegalStateException("The fact sheet cannot be read", e);
    }
  }
}
