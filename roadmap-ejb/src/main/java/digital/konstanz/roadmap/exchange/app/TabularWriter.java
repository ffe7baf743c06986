// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.TabularRow.Outcome;
import digital.konstanz.roadmap.exchange.app.TabularValues.OwnValue;
import digital.konstanz.roadmap.platform.jobs.JobProgress;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldRepository;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkRepository;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.WorkPackageState;
import digital.konstanz.roadmap.portfolio.WorkState;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.strategy.StrategyRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes a plan into the database in the caller's transaction. */
@Dependent
public class TabularWriter {
  private static final int ITEMS_DONE = 60;
  private static final int WRITTEN = 80;
  private static final int STEP = 100;

  @Inject PlanItemRepository items;
  @Inject PlanLinkRepository links;
  @Inject OwnFieldRepository ownFields;
  @Inject StrategyRepository strategy;
  @Inject RoadmapRepository roadmaps;
  @Inject WorkingCalendars calendars;

  /** One run of it. */
  private final class Run {
    private final TabularRoadmap roadmap;
    private final TabularChanges changes;
    private final JobProgress progress;
    private final TabularStrategyWriter homes;
    private final TabularItemWriter values;

    Run(TabularRoadmap roadmap, TabularChanges changes, JobProgress progress) {
      this.roadmap = roadmap;
      this.changes = changes;
      this.progress = progress;
      this.homes = new TabularStrategyWriter(roadmap, strategy, changes);
      this.values = new TabularItemWriter(roadmap, homes, new TabularMoney(calendars.city()));
    }

    void write(TabularPlan plan) {
      ownFields(plan);
      homes.write(plan);
      List<TabularRow> rows =
          plan.rows().stream()
              .filter(row -> row.outcome() == Outcome.CREATE || row.outcome() == Outcome.UPDATE)
              .filter(row -> !isStrategic(row))
              .toList();
      Map<TabularRow, WorkItem> written = make(rows);
      change(rows, written);
      link(rows, written);
    }

    private void ownFields(TabularPlan plan) {
      Map<String, OwnValue> wanted = new TreeMap<>();
      plan.rows().stream()
          .filter(row -> row.outcome() == Outcome.CREATE || row.outcome() == Outcome.UPDATE)
          .forEach(row -> row.values().ownFields().forEach(wanted::putIfAbsent));
      for (Map.Entry<String, OwnValue> each : wanted.entrySet()) {
        if (!roadmap.ownFields().containsKey(each.getKey())) {
          OwnField field =
              new OwnField(
                  roadmap.roadmap().id(), each.getKey(), each.getValue().type(), List.of());
          ownFields.add(field);
          roadmap.add(field);
          changes.made(field);
        }
      }
    }

    private Map<TabularRow, WorkItem> make(List<TabularRow> rows) {
      List<TabularRow> fresh =
          rows.stream().filter(row -> row.outcome() == Outcome.CREATE).toList();
      Set<String> used =
          fresh.stream().map(TabularRow::key).filter(k -> k != null).collect(Collectors.toSet());
      TabularKeys keys = new TabularKeys(roadmap.roadmap(), roadmaps, items);
      Deque<String> free = keys.next(fresh.size() - used.size(), used);
      Map<TabularRow, WorkItem> made = new LinkedHashMap<>();
      for (TabularRow row : fresh) {
        WorkItem item = made(row, row.key() == null ? free.remove() : row.key());
        roadmap.add(item);
        made.put(row, item);
      }
      int position = roadmap.items().size();
      for (TabularRow row : fresh) {
        values.fill(made.get(row), row.values(), position++);
        report(made.size(), fresh.size());
      }
      List<WorkItem> ordered = parentsFirst(made.values().stream().toList());
      items.addAll(ordered);
      ordered.forEach(item -> changes.changed(item, null));
      keys.reserve(used);
      return made;
    }

    private WorkItem made(TabularRow row, String key) {
      UUID home = roadmap.roadmap().uuid();
      return row.kind() == TabularKind.WORK_PACKAGE
          ? new WorkPackage(
              new WorkPackageState(
                  PlanItemState.fresh(home, key, row.title()), WorkState.of(MeasureStatus.PLANNED)))
          : new Measure(roadmap.roadmap().id(), key, row.title());
    }

    private void change(List<TabularRow> rows, Map<TabularRow, WorkItem> written) {
      for (TabularRow row : rows) {
        if (row.outcome() == Outcome.UPDATE) {
          WorkItem item = roadmap.items().get(row.key());
          Object before = TabularChanges.state(item);
          values.fill(item, row.values(), item.sortOrder());
          changes.changed(item, before);
          written.put(row, item);
        }
      }
      progress.report(ITEMS_DONE, "import.writing");
    }

    private void link(List<TabularRow> rows, Map<TabularRow, WorkItem> written) {
      List<PlanLink> wanted = new ArrayList<>();
      for (TabularRow row : rows) {
        for (String before : row.values().keys(TabularTarget.DEPENDS_ON)) {
          PlanItem from = item(before);
          wanted.add(
              new PlanLink(
                  roadmap.roadmap().id(), from.itemId(), written.get(row).itemId(), LinkType.FS));
        }
      }
      links.addAll(wanted);
      wanted.forEach(changes::made);
      progress.report(WRITTEN, "import.writing");
    }

    private PlanItem item(String key) {
      PlanItem item = roadmap.items().get(key);
      return item == null ? roadmap.milestones().get(key) : item;
    }

    private void report(int done, int all) {
      if (done % STEP == 0) {
        progress.report(ITEMS_DONE * done / Math.max(1, all), "import.writing");
      }
    }
  }

  void write(
      TabularPlan plan, TabularRoadmap roadmap, TabularChanges changes, JobProgress progress) {
    new Run(roadmap, changes, progress).write(plan);
  }

  private static boolean isStrategic(TabularRow row) {
    return row.kind() == TabularKind.FIELD || row.kind() == TabularKind.FOCAL_POINT;
  }

  static List<WorkItem> parentsFirst(List<WorkItem> all) {
    Map<PlanItemId, List<WorkItem>> below = new HashMap<>();
    Map<PlanItemId, WorkItem> byId = new HashMap<>();
    all.forEach(item -> byId.put(item.itemId(), item));
    Deque<WorkItem> open = new ArrayDeque<>();
    for (WorkItem item : all) {
      if (item.parent() == null || !byId.containsKey(item.parent())) {
        open.add(item);
      } else {
        below.computeIfAbsent(item.parent(), key -> new ArrayList<>()).add(item);
      }
    }
    List<WorkItem> ordered = new ArrayList<>();
    while (!open.isEmpty()) {
      WorkItem item = open.poll();
      ordered.add(item);
      open.addAll(below.getOrDefault(item.itemId(), List.of()));
    }
    return ordered;
  }
}
