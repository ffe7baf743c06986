// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A part of a measure or of another work package, at any depth, with effort of its own. */
@Entity
@DiscriminatorValue("WORK_PACKAGE")
public class WorkPackage extends WorkItem implements Aggregate<WorkPackageState> {
  protected WorkPackage() {}

  public WorkPackage(RoadmapId roadmap, PlanItemId parent, String key, String title) {
    this(
        new WorkPackageState(
            PlanItemState.fresh(roadmap.value(), key, title), WorkState.of(MeasureStatus.PLANNED)));
    moveBelow(parent, 0);
  }

  /** The work package as it once was, for undo and import. */
  public WorkPackage(WorkPackageState state) {
    super(state.item(), state.work());
  }

  /** A work package follows its measure; every status may follow every other. */
  public void become(MeasureStatus target) {
    enter(target, null);
  }

  @Override
  public void recycle(Instant when) {
    super.recycle(when);
  }

  @Override
  public PlanItemKind kind() {
    return PlanItemKind.WORK_PACKAGE;
  }

  @Override
  public WorkPackageState state() {
    return new WorkPackageState(itemState(), workState());
  }

  @Override
  public void restore(WorkPackageState state) {
    restoreItem(state.item());
    restoreWork(state.work());
  }
}
