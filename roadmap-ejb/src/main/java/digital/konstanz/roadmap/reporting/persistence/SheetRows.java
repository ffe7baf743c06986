// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import static digital.konstanz.roadmap.platform.SqlQuery.constant;
import static digital.konstanz.roadmap.platform.SqlQuery.date;
import static digital.konstanz.roadmap.platform.SqlQuery.day;
import static digital.konstanz.roadmap.platform.SqlQuery.integer;
import static digital.konstanz.roadmap.platform.SqlQuery.uuid;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.shared.Rag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** From columns to records of the fact sheet. */
final class SheetRows {

  private SheetRows() {}

  static SheetFacts measure(ResultSet row) throws SQLException {
    return new SheetFacts(
        row.getString("obj_key"),
        row.getString("title"),
        row.getLong("version"),
        row.getString("roadmap_key"),
        constant(MeasureType.class, row, "measure_type"),
        constant(MeasureStatus.class, row, "status"),
        row.getString("status_reason"),
        row.getString("field_title"),
        row.getString("focal_title"),
        row.getString("parent_key"),
        row.getString("parent_title"),
        row.getString("unit_key"),
        row.getString("name") == null ? row.getString("lead_external") : row.getString("name"),
        row.getString("display_name"),
        date(row, "planned_start"),
        date(row, "planned_end"),
        date(row, "forecast_end"),
        date(row, "actual_start"),
        date(row, "actual_end"),
        day(row, "approved_end"),
        integer(row, "progress"),
        row.getString("description"),
        row.getString("aim"),
        row.getString("benefit"),
        row.getString("closing_note"),
        row.getBigDecimal("effort_total"),
        row.getBigDecimal("running_cost_per_year"),
        constant(Moscow.class, row, "moscow"),
        row.getString("procurement"),
        row.getInt("comments"),
        target(row));
  }

  static SheetPart part(ResultSet row) throws SQLException {
    return new SheetPart(
        row.getString("kind").trim(),
        row.getString("about"),
        row.getString("said"),
        row.getBigDecimal("amount"));
  }

  static SheetItem item(ResultSet row) throws SQLException {
    return new SheetItem(
        row.getString("role_name").trim(),
        row.getString("obj_key"),
        row.getString("title"),
        constant(PlanItemKind.class, row, "kind"),
        constant(MeasureStatus.class, row, "status"),
        constant(MilestoneStatus.class, row, "milestone_status"),
        row.getString("gate_code"),
        date(row, "planned_end"),
        date(row, "forecast_end"),
        integer(row, "progress"),
        constant(LinkType.class, row, "link_type"),
        row.getInt("lag"),
        target(row),
        new DateRule(
            constant(ConstraintType.class, row, "constraint_type"),
            day(row, "constraint_date"),
            row.getBoolean("placed_by_hand")));
  }

  static SheetReport report(ResultSet row) throws SQLException {
    return new SheetReport(
        day(row, "report_date"),
        integer(row, "progress"),
        date(row, "forecast_end"),
        row.getBigDecimal("cost_factor"),
        row.getBigDecimal("spent_person_days"),
        row.getString("report_text"),
        constant(SlipCategory.class, row, "slip_category"),
        row.getString("slip_reason"),
        constant(Rag.class, row, "light_override"),
        row.getString("light_reason"),
        row.getBoolean("confirmed_unchanged"));
  }

  static SheetChange change(ResultSet row) throws SQLException {
    String name = row.getString("display_name");
    return new SheetChange(
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        name == null ? row.getString("user_login") : name,
        row.getString("operation"),
        row.getString("change_json"));
  }

  private static Target target(ResultSet row) throws SQLException {
    return new Target(
        row.getString("path"),
        uuid(row, "owner_user_id"),
        constant(Visibility.class, row, "visibility"));
  }
}
