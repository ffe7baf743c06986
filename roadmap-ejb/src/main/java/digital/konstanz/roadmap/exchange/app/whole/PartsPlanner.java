// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import static digital.konstanz.roadmap.exchange.app.whole.ItemPlanning.date;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.keep;
import static digital.konstanz.roadmap.exchange.app.whole.Merge.list;

import digital.konstanz.roadmap.exchange.app.file.DependencyFile;
import digital.konstanz.roadmap.exchange.app.file.MeasureFile;
import digital.konstanz.roadmap.exchange.app.file.MilestoneFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.WorkPackageFile;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.GateMilestone;
import digital.konstanz.roadmap.portfolio.ItemDates;
import digital.konstanz.roadmap.portfolio.LinkGraph;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.MilestoneState;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkState;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.WorkPackageState;
import digital.konstanz.roadmap.portfolio.WorkState;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans work packages at any depth, milestones and gates, and the links between all items. */
final class PartsPlanner {

  private record Part<T>(String parentKey, Object measure, T file) {
    <S> Part<S> of(S same) {
      return new Part<>(parentKey, measure, same);
    }
  }

  private record Waiting(String itemKey, Object measure, DependencyFile file) {}

  private final ImportPlan plan;
  private final ItemPlanning items;
  private final List<MeasureFile> measures;
  private final List<Part<WorkPackageFile>> packages = new ArrayList<>();
  private final List<Part<MilestoneFile>> milestones = new ArrayList<>();
  private final List<Waiting> dependencies = new ArrayList<>();

  PartsPlanner(ImportPlan plan, ItemPlanning items, RoadmapFile file) {
    this.plan = plan;
    this.items = items;
    this.measures = list(file.measures());
  }

  void register() {
    for (MeasureFile measure : measures) {
      if (!plan.problems().rejected(measure)) {
        wait(measure.id(), measure, measure.dependsOn());
        registerPackages(measure.id(), measure, measure.workPackages());
        registerMilestones(measure.id(), measure, measure.milestones());
      }
    }
  }

  private void registerPackages(String parent, Object measure, List<WorkPackageFile> files) {
    for (WorkPackageFile file : list(files)) {
      plan.register(Kind.WORK_PACKAGE, file, "id", file.id());
      if (!plan.problems().rejected(file)) {
        packages.add(new Part<>(parent, measure, file));
        items.place(id(file.id()), id(parent));
        wait(file.id(), measure, file.dependsOn());
        registerPackages(file.id(), measure, file.workPackages());
        registerMilestones(file.id(), measure, file.milestones());
      }
    }
  }

  private void registerMilestones(String parent, Object measure, List<MilestoneFile> files) {
    for (MilestoneFile file : list(files)) {
      String key = key(parent, file);
      plan.register(Kind.MILESTONE, file, file.gate() == null ? "id" : "gate", key);
      if (!plan.problems().rejected(file)) {
        milestones.add(new Part<>(parent, measure, file));
        items.place(id(key), id(parent));
        wait(key, measure, file.dependsOn());
      }
    }
  }

  private void wait(String key, Object measure, List<DependencyFile> files) {
    list(files).forEach(file -> dependencies.add(new Waiting(key, measure, file)));
  }

  private static String key(String parent, MilestoneFile file) {
    return file.gate() == null ? file.id() : GateMilestone.keyOf(parent, file.gate());
  }

  private UUID id(String key) {
    return plan.keys().id(Kind.MEASURE, key);
  }

  void plan() {
    Map<String, WorkPackage> knownPackages = ImportPlan.byKey(plan.contents().workPackages());
    Map<String, Milestone> knownMilestones = ImportPlan.byKey(plan.contents().milestones());
    Stream.concat(packages.stream(), milestones.stream())
        .sorted(Comparator.comparingInt(part -> plan.problems().line(part.file())))
        .forEach(
            part -> {
              if (part.file() instanceof WorkPackageFile file) {
                planPackage(part.of(file), knownPackages);
              } else if (part.file() instanceof MilestoneFile file) {
                planMilestone(part.of(file), knownMilestones);
              }
            });
    planLinks();
  }

  private void planPackage(Part<WorkPackageFile> part, Map<String, WorkPackage> known) {
    WorkPackageFile file = part.file();
    var target =
        plan.<WorkPackageState, WorkPackage>target(
            Kind.WORK_PACKAGE, file.id(), known, WorkPackage::new);
    WorkPackageState before = target.before();
    plan.put(
        file,
        target,
        () -> {
          WorkState work = before == null ? null : before.work();
          return new WorkPackageState(
              packageItem(part, target.id(), before == null ? null : before.item()),
              new WorkState(
                  keep(file.status(), work, WorkState::status, MeasureStatus.PLANNED),
                  keep(file.statusReason(), work, WorkState::statusReason),
                  keep(file.description(), work, WorkState::description),
                  keep(file.effortPersonDays(), work, WorkState::effortTotal),
                  items.effort(file, file.effortByDepartment(), work),
                  ItemPlanning.budget(file.budgetEur(), work)));
        },
        items.stage(target.id()));
  }

  private PlanItemState packageItem(Part<WorkPackageFile> part, UUID id, PlanItemState now) {
    WorkPackageFile file = part.file();
    ItemDates dates = now == null ? ItemDates.NONE : now.dates();
    ItemPlanning.Lead lead = items.lead(file.lead(), now);
    UUID parent = id(part.parentKey());
    return new PlanItemState(
        id,
        file.id(),
        plan.roadmapId(),
        parent,
        null,
        now == null ? items.nextPlace(parent, null) : now.sortOrder(),
        keep(file.title(), now, PlanItemState::title),
        new ItemDates(
            date(file.start(), file.startPrecision(), dates.plannedStart()),
            date(file.end(), file.endPrecision(), dates.plannedEnd()),
            date(file.forecastStart(), file.forecastStartPrecision(), dates.forecastStart()),
            date(file.forecastEnd(), file.forecastEndPrecision(), dates.forecastEnd()),
            date(file.actualStart(), file.actualStartPrecision(), dates.actualStart()),
            date(file.actualEnd(), file.actualEndPrecision(), dates.actualEnd())),
        ItemPlanning.progress(file.progressPercent(), now),
        lead.unit(),
        lead.external(),
        now == null ? null : now.ownerUserId(),
        ItemPlanning.visibility(file.visibility(), now, Visibility.CITY),
        null,
        keep(file.archivedAt(), now, PlanItemState::archivedAt),
        items.externalKeys(file, id, file.externalKeys(), now),
        ItemPlanning.dateRule(file.constraintType(), file.constraintDate(), file.manual(), now));
  }

  private void planMilestone(Part<MilestoneFile> part, Map<String, Milestone> known) {
    MilestoneFile file = part.file();
    String key = key(part.parentKey(), file);
    var target =
        plan.<MilestoneState, Milestone>target(
            Kind.MILESTONE,
            key,
            known,
            s -> s.gate() == null ? new Milestone(s) : new GateMilestone(s));
    MilestoneState before = target.before();
    plan.put(
        file,
        target,
        () ->
            new MilestoneState(
                milestoneItem(part, key, target.id(), before == null ? null : before.item()),
                keep(file.status(), before, MilestoneState::status, MilestoneStatus.OPEN),
                file.gate()),
        items.stage(target.id()));
  }

  private PlanItemState milestoneItem(
      Part<MilestoneFile> part, String key, UUID id, PlanItemState now) {
    MilestoneFile file = part.file();
    ItemDates dates = now == null ? ItemDates.NONE : now.dates();
    PlanDate planned = date(file.date(), file.precision(), dates.plannedEnd());
    PlanDate forecast = date(file.forecastDate(), file.forecastPrecision(), dates.forecastEnd());
    PlanDate actual = date(file.actualDate(), file.actualPrecision(), dates.actualEnd());
    UUID parent = id(part.parentKey());
    return new PlanItemState(
        id,
        key,
        plan.roadmapId(),
        parent,
        null,
        now == null ? items.nextPlace(parent, null) : now.sortOrder(),
        keep(file.name(), now, PlanItemState::title),
        new ItemDates(planned, planned, forecast, forecast, actual, actual),
        now == null ? null : now.progress(),
        now == null ? null : now.leadUnitId(),
        now == null ? null : now.leadExternal(),
        now == null ? null : now.ownerUserId(),
        ItemPlanning.visibility(null, now, Visibility.CITY),
        null,
        now == null ? null : now.archivedAt(),
        items.externalKeys(file, id, file.externalKeys(), now),
        ItemPlanning.dateRule(file.constraintType(), file.constraintDate(), file.manual(), now));
  }

  private void planLinks() {
    Map<String, PlanLink> known = new HashMap<>();
    plan.contents().links().forEach(link -> known.put(name(link.state()), link));
    LinkGraph graph = new LinkGraph(plan.whole().links());
    for (Waiting waiting : dependencies) {
      plan.attempt(waiting.file(), () -> planLink(waiting, known, graph));
    }
  }

  private static String name(PlanLinkState link) {
    return link.fromItemId() + " " + link.toItemId() + " " + link.type();
  }

  private void planLink(Waiting waiting, Map<String, PlanLink> known, LinkGraph graph) {
    DependencyFile file = waiting.file();
    String field = file.measure() != null ? "measure" : "item";
    String predecessor = file.measure() != null ? file.measure() : file.item();
    if (predecessor == null) {
      plan.problems().reject(file, "measure", null, "key.missing");
      return;
    }
    UUID from = plan.reference(Kind.MEASURE, file, field, predecessor);
    UUID to = id(waiting.itemKey());
    if (from == null || to == null) {
      return;
    }
    PlanLink fresh =
        new PlanLink(
            plan.contents().roadmap().id(),
            new PlanItemId(from),
            new PlanItemId(to),
            file.type() == null ? LinkType.FS : file.type());
    PlanLink existing = known.get(name(fresh.state()));
    if (existing == null && !acyclic(file, field, fresh, graph)) {
      return;
    }
    record(file, fresh, existing);
    known.putIfAbsent(name(fresh.state()), fresh);
  }

  private void record(DependencyFile file, PlanLink fresh, PlanLink existing) {
    PlanLink base = existing == null ? fresh : existing;
    PlanLinkState s = base.state();
    plan.put(
        file,
        new Target<PlanLinkState, PlanLink>(Kind.PLAN_LINK, base.uuid(), existing, PlanLink::new),
        () ->
            new PlanLinkState(
                s.id(),
                s.key(),
                s.roadmapId(),
                s.fromItemId(),
                s.toItemId(),
                s.type(),
                keep(file.lag(), s, PlanLinkState::lag),
                keep(file.lagUnit(), s, PlanLinkState::lagUnit)));
  }

  private boolean acyclic(DependencyFile file, String field, PlanLink link, LinkGraph graph) {
    List<PlanItemId> circle = graph.circleThrough(link.from(), link.to());
    if (circle.isEmpty()) {
      graph.add(link.from(), link.to());
      return true;
    }
    String keys =
        String.join(" → ", plan.keys().keys(circle.stream().map(PlanItemId::value).toList()));
    plan.problems().reject(file, field, null, "link.cycle", keys);
    return false;
  }
}
