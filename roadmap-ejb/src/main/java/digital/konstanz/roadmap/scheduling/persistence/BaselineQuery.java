// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.SqlRow;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.scheduling.LockTerm;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Baselines and the plan of today as flat rows; every list is one statement. */
@Dependent
public class BaselineQuery {

  private static final String HEADS =
      "select b.id, b.obj_key, b.baseline_name, b.status, b.baseline_date, b.author, b.reason,"
          + " b.resolution_key, b.decided_on, b.decision_reason,"
          + " b.version, l.locked_on, k.display_name as locker, l.ended_on,"
          + " e.display_name as ender, l.end_reason"
          + " from baseline b join roadmap r on r.id = b.roadmap_id"
          + " left join baseline_lock l on l.baseline_id = b.id"
          + " left join user_account k on k.id = l.locked_by"
          + " left join user_account e on e.id = l.ended_by"
          + " where r.obj_key = ?1 and b.status <> 'WITHDRAWN'"
          + " order by b.baseline_date desc, b.obj_key desc";
  private static final String FROZEN =
      "select x.item_id, x.item_key, x.item_kind, x.item_title, x.planned_start, x.planned_end,"
          + " x.cost, x.effort, i.kind, i.title from baseline_item x"
          + " left join plan_item i on i.id = x.item_id where x.baseline_id = ?1"
          + " order by x.item_key";
  private static final String CURRENT =
      "select i.id, i.obj_key, i.kind, i.title, i.planned_start, i.planned_end, b.amount,"
          + " coalesce(i.effort_total, e.days), i.forecast_start, i.forecast_end, i.actual_start,"
          + " i.actual_end, i.parent_id, u.path, i.owner_user_id, i.visibility,"
          + " case when i.deleted_at is null and i.archived_at is null then 1 else 0 end"
          + " from plan_item i join roadmap r on r.id = i.roadmap_id"
          + " left join org_unit u on u.id = i.lead_unit_id"
          + " left join (select item_id, sum(amount) as amount from item_budget"
          + " group by item_id) b on b.item_id = i.id"
          + " left join (select item_id, sum(person_days) as days from item_effort"
          + " group by item_id) e on e.item_id = i.id"
          + " where r.obj_key = ?1 order by i.obj_key";
  private static final String PROPOSALS =
      "select b.id, b.proposed_by, f.account_id from baseline b"
          + " join roadmap r on r.id = b.roadmap_id"
          + " left join baseline_proposed_for f on f.baseline_id = b.id"
          + " where r.obj_key = ?1 and b.status = 'PROPOSED'";
  private static final String RESOLUTIONS =
      "select s.obj_key, s.subject, s.resolved_on from resolution s"
          + " join roadmap r on r.id = s.roadmap_id where r.obj_key = ?1"
          + " order by s.resolved_on desc, s.obj_key";

  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest first, without withdrawn ones. */
  public List<BaselineFacts.Head> heads(String roadmap) {
    return SqlRow.select(entities, HEADS, roadmap)
        .map(
            row ->
                new BaselineFacts.Head(
                    row.uuid(0),
                    row.text(1),
                    row.text(2),
                    row.constant(3, BaselineStatus.class),
                    row.date(4),
                    row.text(5),
                    row.text(6),
                    row.text(7),
                    row.date(8),
                    row.text(9),
                    lock(row),
                    Long.parseLong(row.text(10))))
        .toList();
  }

  /** Ids of the proposals that somebody of these stands behind. */
  public Set<UUID> proposalsOf(String roadmap, Authority somebody) {
    return SqlRow.select(entities, PROPOSALS, roadmap)
        .filter(
            row ->
                somebody.meets(Authority.of(row.uuid(1)))
                    || somebody.meets(Authority.of(row.uuid(2))))
        .map(row -> row.uuid(0))
        .collect(Collectors.toSet());
  }

  private static LockTerm lock(SqlRow row) {
    return row.date(11) == null
        ? null
        : new LockTerm(row.date(11), row.text(12), row.date(13), row.text(14), row.text(15));
  }

  /** By key; kind and title of today where the baseline does not keep its own. */
  public List<FrozenItem> frozen(UUID baseline) {
    return SqlRow.select(entities, FROZEN, baseline)
        .map(
            row ->
                new FrozenItem(
                    row.uuid(0),
                    row.text(1),
                    row.text(2) == null ? row.text(8) : row.text(2),
                    row.text(3) == null ? row.text(9) : row.text(3),
                    row.date(4),
                    row.date(5),
                    row.decimal(6),
                    row.decimal(7)))
        .toList();
  }

  /** By key, also what is deleted or archived. */
  public List<BaselineFacts.Current> current(String roadmap) {
    return SqlRow.select(entities, CURRENT, roadmap).map(BaselineQuery::current).toList();
  }

  /** The newest first. */
  public List<BaselineFacts.ResolutionName> resolutions(String roadmap) {
    return SqlRow.select(entities, RESOLUTIONS, roadmap)
        .map(row -> new BaselineFacts.ResolutionName(row.text(0), row.text(1), row.date(2)))
        .toList();
  }

  private static BaselineFacts.Current current(SqlRow row) {
    FrozenItem planned =
        new FrozenItem(
            row.uuid(0),
            row.text(1),
            row.text(2).trim(),
            row.text(3),
            row.date(4),
            row.date(5),
            row.decimal(6),
            row.decimal(7));
    return new BaselineFacts.Current(
        planned,
        first(row.date(10), row.date(8), planned.start()),
        first(row.date(11), row.date(9), planned.end()),
        row.uuid(12),
        new Target(row.text(13), row.uuid(14), row.constant(15, Visibility.class)),
        row.integer(16) == 1);
  }

  private static LocalDate first(LocalDate actual, LocalDate forecast, LocalDate planned) {
    return actual != null ? actual : forecast != null ? forecast : planned;
  }
}
