// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.ItemPlanning.date;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.MeasureFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.ScreeningFile;
import digital.konstanz.roadmap.exchange.app.file.WsjfFile;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MeasureType;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Screening;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.portfolio.WorkState;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.shared.PlanDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Plans measures; what lies below them is planned by others. */
final class MeasurePlanner {

  private final ImportPlan plan;
  private final ItemPlanning items;
  private final List<MeasureFile> files;
  private final Map<String, Measure> existing;
  private final Set<UUID> others = new HashSet<>();

  MeasurePlanner(ImportPlan plan, ItemPlanning items, RoadmapFile file) {
    this.plan = plan;
    this.items = items;
    this.files = list(file.measures());
    this.existing = ImportPlan.byKey(plan.contents().measures());
    plan.contents().workPackages().forEach(item -> others.add(item.uuid()));
    plan.contents().milestones().forEach(item -> others.add(item.uuid()));
  }

  void register() {
    for (MeasureFile file : files) {
      plan.register(Kind.MEASURE, file, "id", file.id());
      if (!plan.problems().rejected(file) && notAMeasure(file.id())) {
        plan.problems().reject(file, "id", file.id(), "key.other-kind");
      }
    }
  }

  private boolean notAMeasure(String key) {
    return others.contains(plan.keys().id(Kind.MEASURE, key));
  }

  void plan() {
    for (MeasureFile file : files) {
      plan.attempt(file, () -> place(file));
    }
    for (MeasureFile file : files) {
      plan.attempt(file, () -> planMeasure(file));
    }
  }

  private void place(MeasureFile file) {
    if (file.parent() != null) {
      items.place(
          plan.keys().id(Kind.MEASURE, file.id()),
          plan.reference(Kind.MEASURE, file, "parent", file.parent()));
    } else if (file.focalPoint() != null) {
      items.place(plan.keys().id(Kind.MEASURE, file.id()), null);
    }
  }

  private void planMeasure(MeasureFile file) {
    var target =
        plan.<MeasureState, Measure>target(Kind.MEASURE, file.id(), existing, Measure::new);
    if (items.ownAncestor(target.id())) {
      plan.problems().reject(file, "parent", file.parent(), "item.own-ancestor");
      return;
    }
    MeasureState before = target.before();
    plan.put(file, target, () -> state(file, target.id(), before), items.stage(target.id()));
  }

  private MeasureState state(MeasureFile file, UUID id, MeasureState before) {
    List<StatusReportState> reports =
        Reports.merge(
            before == null ? List.of() : before.reports(),
            Reports.inOrder(file.statusReports(), file.statusReport()));
    WorkState work = before == null ? null : before.work();
    return new MeasureState(
        item(file, id, before, reports),
        work(file, work),
        keep(file.type(), before, MeasureState::type, MeasureType.MEASURE),
        keep(file.aim(), before, MeasureState::aim),
        keep(file.benefit(), before, MeasureState::benefit),
        keep(file.closingNote(), before, MeasureState::closingNote),
        keep(file.runningCostEurPerYear(), before, MeasureState::runningCostPerYear),
        keep(file.moscow(), before, MeasureState::moscow),
        keep(wsjf(file.wsjf()), before, MeasureState::wsjf, Wsjf.UNKNOWN),
        keep(screening(file.screening()), before, MeasureState::screening, Screening.UNKNOWN),
        file.boardRank() != null
            ? file.boardRank().longValue()
            : before == null ? 0 : before.boardRank(),
        references(file, before == null ? Map.of() : before.references()),
        scores(file, before == null ? Map.of() : before.scores()),
        fields(file, before == null ? Map.of() : before.ownFields()),
        keep(file.unreadCells(), before, MeasureState::unreadCells, Map.of()),
        reports);
  }

  private PlanItemState item(
      MeasureFile file, UUID id, MeasureState before, List<StatusReportState> reports) {
    PlanItemState now = before == null ? null : before.item();
    UUID parent = keep(plan.keys().id(Kind.MEASURE, file.parent()), now, PlanItemState::parentId);
    UUID focalPoint =
        keep(
            plan.reference(Kind.FOCAL_POINT, file, "focal_point", file.focalPoint()),
            now,
            PlanItemState::focalPointId);
    if (file.parent() != null) {
      focalPoint = null;
    } else if (file.focalPoint() != null) {
      parent = null;
    }
    ItemPlanning.Lead lead = items.lead(file.lead(), now);
    return new PlanItemState(
        id,
        file.id(),
        plan.roadmapId(),
        parent,
        focalPoint,
        now == null ? items.nextPlace(parent, focalPoint) : now.sortOrder(),
        keep(file.title(), now, PlanItemState::title),
        dates(file, before, reports),
        ItemPlanning.progress(file.progressPercent(), now),
        lead.unit(),
        lead.external(),
        owner(file, now),
        ItemPlanning.visibility(file.visibility(), now, Visibility.CITY),
        null,
        keep(file.archivedAt(), now, PlanItemState::archivedAt),
        items.externalKeys(file, id, file.externalKeys(), now),
        ItemPlanning.dateRule(file.constraintType(), file.constraintDate(), file.manual(), now));
  }

  private UUID owner(MeasureFile file, PlanItemState now) {
    UUID account =
        file.ownerFunction() == null
            ? null
            : plan.contents().city().demoAccounts().get(file.ownerFunction());
    return keep(account, now, PlanItemState::ownerUserId);
  }

  private static ItemDates dates(
      MeasureFile f, MeasureState before, List<StatusReportState> reports) {
    ItemDates now = before == null ? ItemDates.NONE : before.item().dates();
    PlanDate forecastEnd = now.forecastEnd();
    boolean news = before == null || !before.reports().equals(reports);
    if (news && !reports.isEmpty() && reports.get(reports.size() - 1).forecastEnd() != null) {
      forecastEnd = reports.get(reports.size() - 1).forecastEnd();
    }
    return new ItemDates(
        date(f.start(), f.startPrecision(), now.plannedStart()),
        date(f.end(), f.endPrecision(), now.plannedEnd()),
        date(f.forecastStart(), f.forecastStartPrecision(), now.forecastStart()),
        date(f.forecastEnd(), f.forecastEndPrecision(), forecastEnd),
        date(f.actualStart(), f.actualStartPrecision(), now.actualStart()),
        date(f.actualEnd(), f.actualEndPrecision(), now.actualEnd()));
  }

  private WorkState work(MeasureFile file, WorkState now) {
    return new WorkState(
        keep(file.status(), now, WorkState::status, MeasureStatus.IDEA),
        keep(file.statusReason(), now, WorkState::statusReason),
        keep(file.description(), now, WorkState::description),
        keep(file.effortPersonDays(), now, WorkState::effortTotal),
        items.effort(file, file.effortByDepartment(), now),
        ItemPlanning.budget(file.budgetEur(), now));
  }

  private static Wsjf wsjf(WsjfFile w) {
    return w == null
        ? null
        : new Wsjf(w.businessValue(), w.timeCriticality(), w.riskOpportunity(), w.jobSize());
  }

  private static Screening screening(ScreeningFile s) {
    return s == null
        ? null
        : new Screening(
            s.personalData(),
            s.dpiaRequired(),
            s.staffCouncil(),
            s.accessibilityRelevant(),
            s.procurement());
  }

  private Map<ReferenceKind, List<UUID>> references(
      MeasureFile file, Map<ReferenceKind, List<UUID>> now) {
    Map<ReferenceKind, List<UUID>> all = new EnumMap<>(ReferenceKind.class);
    for (ReferenceKind kind : ReferenceKind.values()) {
      List<UUID> present = now.getOrDefault(kind, List.of());
      all.put(
          kind,
          switch (kind) {
            case INVOLVED_UNIT ->
                plan.references(Kind.ORG_UNIT, file, "involved", file.involved(), present);
            case LEGAL_DRIVER ->
                plan.references(
                    Kind.LEGAL_DRIVER, file, "legal_drivers", file.legalDrivers(), present);
            case SCENARIO ->
                plan.references(Kind.SCENARIO, file, "scenarios", file.scenarios(), present);
            case ALSO_SERVES ->
                plan.references(Kind.FOCAL_POINT, file, "also_serves", file.alsoServes(), present);
          });
    }
    all.values().removeIf(List::isEmpty);
    return all;
  }

  private Map<UUID, Integer> scores(MeasureFile file, Map<UUID, Integer> now) {
    if (file.scores() == null) {
      return now;
    }
    Map<UUID, Integer> scores = new HashMap<>();
    file.scores()
        .forEach(
            (criterion, score) -> {
              UUID id = plan.reference(Kind.CRITERIA_CATALOGUE, file, "scores", criterion);
              if (id != null) {
                scores.put(id, score);
              }
            });
    return scores;
  }

  private Map<UUID, String> fields(MeasureFile file, Map<UUID, String> now) {
    if (file.fields() == null) {
      return now;
    }
    Map<UUID, String> values = new HashMap<>();
    file.fields()
        .forEach(
            (name, value) -> {
              UUID id = plan.reference(Kind.OWN_FIELD, file, "fields", name);
              if (id != null) {
                values.put(id, value);
              }
            });
    return values;
  }
}
