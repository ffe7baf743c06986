// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Milestone;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanItemRepository;
import digital.konstanz.roadmap.portfolio.WorkPackage;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes what a cascade found into the items of a plan. */
@Dependent
public class NewDates {
  // above this many single look-ups are dearer than reading the whole plan in a few statements
  private static final int FEW = 20;

  @Inject private PlanItemRepository items;

  /** For the journal, in the order of the changes. */
  List<ObjectChange> store(RoadmapId roadmap, List<MoveResult.Change> changes) {
    Map<String, PlanItem> plan = new HashMap<>();
    if (changes.size() > FEW) {
      items.all(roadmap).forEach(item -> plan.put(item.key(), item));
    }
    List<ObjectChange> recorded = new ArrayList<>();
    for (MoveResult.Change change : changes) {
      PlanItem item = plan.computeIfAbsent(change.key(), this::item);
      if (item instanceof Measure moved) {
        Object before = moved.state();
        moved.plan(exactly(change.newStart()), exactly(change.newEnd()));
        recorded.add(new ObjectChange("measure", item.uuid(), item.key(), before, moved.state()));
      } else if (item instanceof WorkPackage part) {
        Object before = part.state();
        part.plan(exactly(change.newStart()), exactly(change.newEnd()));
        recorded.add(
            new ObjectChange("work-package", item.uuid(), item.key(), before, part.state()));
      } else if (item instanceof Milestone day) {
        Object before = day.state();
        day.fixOn(exactly(change.newEnd()));
        recorded.add(new ObjectChange("milestone", item.uuid(), item.key(), before, day.state()));
      }
    }
    return recorded;
  }

  private PlanItem item(String key) {
    return items.byKey(key).orElseThrow(() -> new NotFoundException("item", key));
  }

  private static PlanDate exactly(LocalDate day) {
    return day == null ? null : PlanDate.day(day);
  }
}
