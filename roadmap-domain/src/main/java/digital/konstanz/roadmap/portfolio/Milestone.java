// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A day that matters: planned start and end are the same. Open, then reached or dropped. */
@Entity
@DiscriminatorValue("MILESTONE")
public class Milestone extends PlanItem implements Aggregate<MilestoneState> {
  @Enumerated(EnumType.STRING)
  @Column(name = "milestone_status")
  private MilestoneStatus status;

  protected Milestone() {}

  public Milestone(RoadmapId roadmap, PlanItemId parent, String key, String title) {
    this(
        new MilestoneState(
            PlanItemState.fresh(roadmap.value(), key, title), MilestoneStatus.OPEN, null));
    moveBelow(parent, 0);
  }

  /** The milestone as it once was, for undo and import. */
  public Milestone(MilestoneState state) {
    super(state.item());
    this.status = state.status();
  }

  /** Null for no date. */
  public void fixOn(PlanDate day) {
    plan(day, day);
  }

  /**
   * @throws RuleViolatedException {@code milestone.spans-days} unless planned start and end lie in
   *     the same period, or one of them is missing
   */
  @Override
  public void reschedule(ItemDates newDates) {
    PlanDate start = newDates.plannedStart();
    PlanDate end = newDates.plannedEnd();
    boolean samePeriod = start == null ? end == null : end != null && start.asEnd().equals(end);
    if (!samePeriod) {
      throw RuleViolatedException.at("end", "milestone.spans-days", key());
    }
    super.reschedule(newDates);
  }

  public void become(MilestoneStatus target) {
    this.status = target;
  }

  @Override
  public void recycle(Instant when) {
    super.recycle(when);
  }

  @Override
  public PlanItemKind kind() {
    return PlanItemKind.MILESTONE;
  }

  @Override
  public MilestoneState state() {
    return new MilestoneState(itemState(), status, null);
  }

  @Override
  public void restore(MilestoneState state) {
    restoreItem(state.item());
    this.status = state.status();
  }

  public MilestoneStatus status() {
    return status;
  }

  /** The planned day (last of its period); null when open. */
  public PlanDate date() {
    return dates().plannedEnd();
  }
}
