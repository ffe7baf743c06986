// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import static digital.konstanz.roadmap.platform.SqlQuery.constant;
import static digital.konstanz.roadmap.platform.SqlQuery.date;
import static digital.konstanz.roadmap.platform.SqlQuery.day;
import static digital.konstanz.roadmap.platform.SqlQuery.integer;
import static digital.konstanz.roadmap.platform.SqlQuery.select;
import static digital.konstanz.roadmap.platform.SqlQuery.uuid;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import digital.konstanz.roadmap.scheduling.engine.Constraint;
import digital.konstanz.roadmap.shared.Rag;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads {@link PlanFacts} in five statements, however big the plan is. */
@Dependent
public class PlanFactsQuery {

  private static final String ITEMS =
      "select i.obj_key, r.obj_key as roadmap_key, i.kind, p.obj_key as parent_key,"
          + " f.obj_key as focal_key, i.title, i.status, i.planned_start,"
          + " i.planned_start_precision, i.planned_end, i.planned_end_precision, i.forecast_end,"
          + " i.forecast_end_precision, i.progress, u.obj_key as unit_key, u.path, i.owner_user_id,"
          + " i.visibility, i.gate_code, i.milestone_status,"
          + " i.constraint_type, i.constraint_date, i.placed_by_hand, i.actual_start, i.actual_end from plan_item i"
          + " join roadmap r on r.id = i.roadmap_id"
          + " left join plan_item p on p.id = i.parent_id"
          + " left join focal_point f on f.id = i.focal_point_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " where i.deleted_at is null and i.archived_at is null"
          + " order by i.sort_order, i.obj_key";
  private static final String AMOUNTS =
      "select i.obj_key, u.obj_key as about, 0 as year_number, e.person_days as amount"
          + " from item_effort e join plan_item i on i.id = e.item_id"
          + " join org_unit u on u.id = e.unit_id where i.deleted_at is null"
          + " union all select i.obj_key, b.fund, b.fiscal_year, b.amount"
          + " from item_budget b join plan_item i on i.id = b.item_id where i.deleted_at is null"
          + " union all select null, v.fund, v.fiscal_year, v.amount from envelope v";
  private static final String REPORTS =
      "select i.obj_key, s.report_date, s.cost_factor, s.slip_category, s.slip_reason,"
          + " s.light_override, s.report_text from status_report s"
          + " join plan_item i on i.id = s.measure_id where i.deleted_at is null"
          + " order by s.report_date, s.sequence_number";
  private static final String LINKS =
      "select a.obj_key as from_key, b.obj_key as to_key, l.link_type as kind, l.lag, l.lag_unit"
          + " from plan_link l join plan_item a on a.id = l.from_item_id"
          + " join plan_item b on b.id = l.to_item_id"
          + " where a.deleted_at is null and b.deleted_at is null"
          + " union all select i.obj_key, d.obj_key, 'DRIVER', 0, 'WORKING'"
          + " from measure_reference m join plan_item i on i.id = m.measure_id"
          + " join legal_driver d on d.id = m.target_id where m.ref_kind = 'LEGAL_DRIVER'"
          + " union all select i.obj_key, s.obj_key, 'SCENARIO', 0, 'WORKING'"
          + " from measure_reference m join plan_item i on i.id = m.measure_id"
          + " join scenario s on s.id = m.target_id where m.ref_kind = 'SCENARIO'"
          + " union all select s.obj_key, i.obj_key, 'REQUIRES', 0, 'WORKING'"
          + " from scenario_requirement q join scenario s on s.id = q.scenario_id"
          + " join plan_item i on i.id = q.measure_id";
  private static final String UNITS =
      "select u.obj_key, u.name, u.path, u.external_unit, u.capacity_person_days, u.valid_to,"
          + " c.fiscal_year, c.person_days from org_unit u left join org_unit_capacity c on c.unit_id = u.id"
          + " order by u.obj_key";
  private static final String DEADLINES =
      "select d.obj_key, d.name, t.deadline_date, t.what, t.binding_for_city"
          + " from legal_deadline t join legal_driver d on d.id = t.driver_id"
          + " order by t.deadline_date, d.obj_key";
  private static final String BASELINE =
      "select b.baseline_name, b.baseline_date, i.item_key, i.planned_start, i.planned_end"
          + " from baseline b"
          + " join roadmap r on r.id = b.roadmap_id"
          + " left join baseline_item i on i.baseline_id = b.id"
          + " where r.obj_key = ? and b.id ="
          + " (select n.id from baseline n where n.roadmap_id = r.id and n.status = 'APPROVED'"
          + " order by n.decided_on desc, n.baseline_date desc, n.obj_key desc"
          + " fetch first 1 rows only)";

  private DataSource dataSource;

  @Resource(lookup = "java:app/jdbc/roadmap")
  public void setDataSource(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  public PlanFacts all() {
    try (Connection connection = dataSource.getConnection()) {
      List<ItemFacts> items = select(connection, ITEMS, PlanFactsQuery::item);
      Map<String, Map<String, BigDecimal>> effort = new HashMap<>();
      Map<String, List<BudgetLine>> budget = new HashMap<>();
      Map<YearFund, BigDecimal> envelopes = new HashMap<>();
      for (Amount amount : select(connection, AMOUNTS, PlanFactsQuery::amount)) {
        amount.into(effort, budget, envelopes);
      }
      Map<String, List<ReportFacts>> reports = new HashMap<>();
      select(
          connection,
          REPORTS,
          row ->
              reports
                  .computeIfAbsent(row.getString("obj_key"), key -> new ArrayList<>())
                  .add(report(row)));
      List<LinkFacts> links = select(connection, LINKS, PlanFactsQuery::link);
      return new PlanFacts(items, effort, budget, envelopes, reports, links, units(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("The plan cannot be read", e);
    }
  }

  /** All deadlines of all drivers, by date. */
  public List<DeadlineRowFacts> deadlines() {
    try (Connection connection = dataSource.getConnection()) {
      return select(
          connection,
          DEADLINES,
          row ->
              new DeadlineRowFacts(
                  row.getString("obj_key"),
                  row.getString("name"),
                  day(row, "deadline_date"),
                  row.getString("what"),
                  row.getBoolean("binding_for_city")));
    } catch (SQLException e) {
      throw new IllegalStateException("The deadlines cannot be read", e);
    }
  }

  /** The approved plan of a roadmap. */
  public Optional<BaselineFacts> approvedPlan(String roadmap) {
    try (Connection connection = dataSource.getConnection()) {
      List<BaselineDates> rows =
          select(connection, BASELINE, PlanFactsQuery::baselineDates, roadmap);
      if (rows.isEmpty()) {
        return Optional.empty();
      }
      Map<String, LocalDate> starts = new HashMap<>();
      Map<String, LocalDate> ends = new HashMap<>();
      for (BaselineDates row : rows) {
        if (row.item() != null) {
          starts.put(row.item(), row.start());
          ends.put(row.item(), row.end());
        }
      }
      return Optional.of(new BaselineFacts(rows.get(0).name(), rows.get(0).date(), starts, ends));
    } catch (SQLException e) {
      throw new IllegalStateException("The baseline cannot be read", e);
    }
  }

  private static ItemFacts item(ResultSet row) throws SQLException {
    return new ItemFacts(
        row.getString("obj_key"),
        row.getString("roadmap_key"),
        constant(PlanItemKind.class, row, "kind"),
        row.getString("parent_key"),
        row.getString("focal_key"),
        row.getString("title"),
        constant(MeasureStatus.class, row, "status"),
        date(row, "planned_start"),
        date(row, "planned_end"),
        date(row, "forecast_end"),
        integer(row, "progress"),
        row.getString("unit_key"),
        row.getString("gate_code"),
        constant(MilestoneStatus.class, row, "milestone_status"),
        new Target(
            row.getString("path"),
            uuid(row, "owner_user_id"),
            constant(Visibility.class, row, "visibility")),
        new ItemFacts.Rule(
            new Constraint(
                constant(ConstraintType.class, row, "constraint_type"),
                day(row, "constraint_date")),
            row.getBoolean("placed_by_hand"),
            day(row, "actual_start"),
            day(row, "actual_end")));
  }

  private static Amount amount(ResultSet row) throws SQLException {
    return new Amount(
        row.getString("obj_key"),
        row.getString("about"),
        row.getInt("year_number"),
        row.getBigDecimal("amount"));
  }

  private static ReportFacts report(ResultSet row) throws SQLException {
    return new ReportFacts(
        day(row, "report_date"),
        row.getBigDecimal("cost_factor"),
        constant(SlipCategory.class, row, "slip_category"),
        row.getString("slip_reason"),
        constant(Rag.class, row, "light_override"),
        row.getString("report_text"));
  }

  private static LinkFacts link(ResultSet row) throws SQLException {
    return new LinkFacts(
        row.getString("from_key"),
        row.getString("to_key"),
        row.getString("kind").trim(),
        row.getInt("lag"),
        constant(LagUnit.class, row, "lag_unit") == LagUnit.CALENDAR);
  }

  private static BaselineDates baselineDates(ResultSet row) throws SQLException {
    return new BaselineDates(
        row.getString("baseline_name"),
        day(row, "baseline_date"),
        row.getString("item_key"),
        day(row, "planned_start"),
        day(row, "planned_end"));
  }

  private static Map<String, UnitFacts> units(Connection connection) throws SQLException {
    Map<String, UnitFacts> units = new LinkedHashMap<>();
    select(
        connection,
        UNITS,
        row -> {
          UnitFacts unit = units.get(row.getString("obj_key"));
          if (unit == null) {
            unit = unit(row);
            units.put(unit.key(), unit);
          }
          Integer year = integer(row, "fiscal_year");
          if (year != null) {
            unit.byYear().put(year, row.getBigDecimal("person_days"));
          }
          return unit;
        });
    return units;
  }

  private static UnitFacts unit(ResultSet row) throws SQLException {
    return new UnitFacts(
        row.getString("obj_key"),
        row.getString("name"),
        row.getString("path"),
        row.getBoolean("external_unit"),
        row.getBigDecimal("capacity_person_days"),
        new HashMap<>(),
        day(row, "valid_to"));
  }

  private record BaselineDates(
      String name, LocalDate date, String item, LocalDate start, LocalDate end) {}

  private record Amount(String item, String about, int year, BigDecimal value) {

    void into(
        Map<String, Map<String, BigDecimal>> effort,
        Map<String, List<BudgetLine>> budget,
        Map<YearFund, BigDecimal> envelopes) {
      if (item == null) {
        envelopes.put(new YearFund(year, FundType.valueOf(about)), value);
      } else if (year == 0) {
        effort.computeIfAbsent(item, key -> new HashMap<>()).put(about, value);
      } else {
        budget
            .computeIfAbsent(item, key -> new ArrayList<>())
            .add(new BudgetLine(year, FundType.valueOf(about), value));
      }
    }
  }
}
