// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The measures of one roadmap as flat rows; every method is one statement. Nothing is left out for
 * permission's sake: whoever shows a row asks its {@link Target}.
 */
@Dependent
public class OverviewQuery {
  private static final String IN_PLAN =
      " i.roadmap_id = ?1 and i.deleted_at is null and i.archived_at is null";
  private static final String MEASURES =
      "select i.id, i.obj_key, i.version, i.title, i.measure_type, i.status, p.obj_key as focal,"
          + " f.obj_key as field, u.obj_key as unit, i.lead_external, i.planned_start,"
          + " i.planned_start_precision, i.planned_end, i.planned_end_precision, i.forecast_end,"
          + " i.forecast_end_precision, i.actual_end, i.actual_end_precision, i.progress,"
          + " i.effort_total, i.moscow, i.board_rank, u.path, i.owner_user_id, i.visibility,"
          + " i.constraint_type, i.constraint_date, i.placed_by_hand, i.parent_id,"
          + " h.item_id as held from plan_item i left join focal_point p on p.id = i.focal_point_id"
          + " left join field_of_action f on f.id = p.field_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " left join baseline_lock l on l.roadmap_id = i.roadmap_id and l.ended_on is null"
          + " left join baseline_lock_item h on h.lock_id = l.id and h.item_id = i.id"
          + " where i.kind = 'MEASURE' and"
          + IN_PLAN
          + " order by coalesce(f.sort_order, 1000000), f.obj_key,"
          + " coalesce(p.sort_order, 1000000), p.obj_key, i.sort_order, i.obj_key";
  private static final String CHILDREN =
      "select i.parent_id, i.kind, i.status, i.milestone_status, i.gate_code from plan_item i"
          + " where i.parent_id is not null and i.kind <> 'MEASURE' and"
          + IN_PLAN;
  private static final String REFERENCES =
      "select r.measure_id, r.ref_kind, coalesce(d.obj_key, u.obj_key), r.list_position"
          + " from measure_reference r join plan_item i on i.id = r.measure_id"
          + " left join legal_driver d on d.id = r.target_id and r.ref_kind = 'LEGAL_DRIVER'"
          + " left join org_unit u on u.id = r.target_id and r.ref_kind = 'INVOLVED_UNIT'"
          + " where r.ref_kind in ('LEGAL_DRIVER', 'INVOLVED_UNIT') and"
          + IN_PLAN
          + " order by r.list_position";
  private static final String REPORTS =
      "select s.measure_id, s.report_date, s.cost_factor, s.light_override from status_report s"
          + " join plan_item i on i.id = s.measure_id where"
          + IN_PLAN
          + " order by s.report_date, s.sequence_number";
  private static final String AMOUNTS =
      "select e.item_id, 0 as fiscal_year, 'EFFORT' as about, e.person_days as amount"
          + " from item_effort e join plan_item i on i.id = e.item_id where"
          + IN_PLAN
          + " union all select b.item_id, b.fiscal_year, b.fund, b.amount"
          + " from item_budget b join plan_item i on i.id = b.item_id where"
          + IN_PLAN;
  private static final String STATUS_SINCE =
      "select a.object_id, max(a.recorded_at) from audit_entry a"
          + " where a.roadmap_id = ?1 and a.operation = 'MEASURE_STATUS' group by a.object_id";
  private static final String OWN_VALUES =
      "select v.measure_id, v.field_id, v.field_value from own_field_value v"
          + " join plan_item i on i.id = v.measure_id where"
          + IN_PLAN;
  private static final String NAMES =
      "select 'FIELD' as kind, obj_key, title, sort_order from field_of_action"
          + " where roadmap_id = ?1 union all select 'FOCAL_POINT', obj_key, title, sort_order"
          + " from focal_point where roadmap_id = ?1 union all select 'UNIT', obj_key, name, 0"
          + " from org_unit order by 1, 4, 2";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** By field and focal point, in manual order, then by key; those without a home come last. */
  public List<OverviewFacts> measures(UUID roadmap) {
    List<SqlRow> rows = SqlRow.select(entities, MEASURES, roadmap).toList();
    Map<UUID, SqlRow> byId = new HashMap<>();
    rows.forEach(row -> byId.put(row.uuid(0), row));
    return rows.stream().map(row -> measure(row, leadingUnit(row, byId))).toList();
  }

  /** By measure; a measure without any is absent. */
  public Map<UUID, ChildFacts> children(UUID roadmap) {
    Map<UUID, ChildFacts> found = new HashMap<>();
    SqlRow.select(entities, CHILDREN, roadmap)
        .forEach(row -> found.merge(row.uuid(0), child(row), ChildFacts::plus));
    return found;
  }

  /** Keys of legal drivers or involved units by measure, in the order given. */
  public Map<String, Map<UUID, List<String>>> references(UUID roadmap) {
    Map<String, Map<UUID, List<String>>> found = new HashMap<>();
    SqlRow.select(entities, REFERENCES, roadmap)
        .filter(row -> row.text(2) != null)
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.text(1), kind -> new HashMap<>())
                    .computeIfAbsent(row.uuid(0), measure -> new ArrayList<>())
                    .add(row.text(2)));
    return found;
  }

  /** By measure; later rows of a measure replace earlier ones, so the newest stays. */
  public Map<UUID, LatestReport> latestReports(UUID roadmap) {
    Map<UUID, LatestReport> found = new HashMap<>();
    SqlRow.select(entities, REPORTS, roadmap)
        .forEach(
            row ->
                found.put(
                    row.uuid(0),
                    new LatestReport(row.date(1), row.decimal(2), row.constant(3, Rag.class))));
    return found;
  }

  /** Effort over all units and budget lines, by measure. */
  public OverviewAmounts amounts(UUID roadmap) {
    Map<UUID, BigDecimal> effort = new HashMap<>();
    Map<UUID, List<BudgetLine>> budget = new HashMap<>();
    SqlRow.select(entities, AMOUNTS, roadmap)
        .forEach(
            row -> {
              if (row.integer(1) == 0) {
                effort.merge(row.uuid(0), row.decimal(3), BigDecimal::add);
              } else {
                budget
                    .computeIfAbsent(row.uuid(0), measure -> new ArrayList<>())
                    .add(
                        new BudgetLine(
                            row.integer(1), row.constant(2, FundType.class), row.decimal(3)));
              }
            });
    return new OverviewAmounts(effort, budget);
  }

  /** Day of the latest recorded change of status, by measure. */
  public Map<UUID, LocalDate> statusSince(UUID roadmap) {
    Map<UUID, LocalDate> found = new HashMap<>();
    SqlRow.select(entities, STATUS_SINCE, roadmap)
        .filter(row -> row.text(0) != null)
        .forEach(row -> found.put(row.uuid(0), LocalDate.parse(row.text(1).substring(0, 10))));
    return found;
  }

  /** Values of own fields by measure and field. */
  public Map<UUID, Map<UUID, String>> ownValues(UUID roadmap) {
    Map<UUID, Map<UUID, String>> found = new HashMap<>();
    SqlRow.select(entities, OWN_VALUES, roadmap)
        .forEach(
            row ->
                found
                    .computeIfAbsent(row.uuid(0), measure -> new HashMap<>())
                    .put(row.uuid(1), row.text(2)));
    return found;
  }

  /** Fields, focal points and units with their titles, each kind in its own order. */
  public List<NamedKey> names(UUID roadmap) {
    return SqlRow.select(entities, NAMES, roadmap)
        .map(
            row ->
                new NamedKey(NamedKey.Kind.valueOf(row.text(0).trim()), row.text(1), row.text(2)))
        .toList();
  }

  private static String leadingUnit(SqlRow measure, Map<UUID, SqlRow> byId) {
    SqlRow at = measure;
    while (at.text(22) == null && byId.containsKey(at.uuid(28))) {
      at = byId.get(at.uuid(28));
    }
    return at.text(22);
  }

  private static OverviewFacts measure(SqlRow row, String leadingUnit) {
    String unit = row.text(8);
    String lead = unit == null ? row.text(9) : unit;
    return new OverviewFacts(
        row.uuid(0),
        row.text(1),
        Long.parseLong(row.text(2)),
        row.text(3),
        row.constant(4, MeasureType.class),
        row.constant(5, MeasureStatus.class),
        row.text(6),
        row.text(7),
        lead,
        lead != null,
        new OverviewFacts.Span(date(row, 10), date(row, 12), date(row, 14), date(row, 16)),
        row.integer(18),
        row.decimal(19),
        row.constant(20, Moscow.class),
        new DateRule(row.constant(25, ConstraintType.class), row.date(26), row.flag(27)),
        row.text(21) == null ? 0 : Long.parseLong(row.text(21)),
        leadingUnit,
        row.text(29) != null,
        new Target(row.text(22), row.uuid(23), row.constant(24, Visibility.class)));
  }

  private static PlanDate date(SqlRow row, int column) {
    return PlanDate.ofNullable(row.date(column), row.constant(column + 1, Precision.class));
  }

  private static ChildFacts child(SqlRow row) {
    if (row.constant(1, PlanItemKind.class) == PlanItemKind.WORK_PACKAGE) {
      MeasureStatus status = row.constant(2, MeasureStatus.class);
      boolean counts = status != MeasureStatus.CANCELLED;
      return new ChildFacts(status == MeasureStatus.DONE ? 1 : 0, counts ? 1 : 0, Set.of());
    }
    MilestoneStatus status = row.constant(3, MilestoneStatus.class);
    boolean reached = status == MilestoneStatus.REACHED;
    Set<String> gates = reached && row.text(4) != null ? Set.of(row.text(4)) : Set.of();
    return new ChildFacts(reached ? 1 : 0, status == MilestoneStatus.DROPPED ? 0 : 1, gates);
  }
}
