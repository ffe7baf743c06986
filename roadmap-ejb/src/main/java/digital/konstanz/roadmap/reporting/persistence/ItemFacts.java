// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.portfolio.PlanItemKind;
import digital.konstanz.roadmap.scheduling.engine.Constraint;
import digital.konstanz.roadmap.shared.PlanDate;
import java.time.LocalDate;

/**
 * A row of the plan, everything by key.
 *
 * @param parent key of the item above; null when it stands below a focal point
 * @param unit key of the leading unit; null for unknown
 * @param target what permission needs to know
 */
public record ItemFacts(
    String key,
    String roadmap,
    PlanItemKind kind,
    String parent,
    String focalPoint,
    String title,
    MeasureStatus status,
    PlanDate start,
    PlanDate end,
    PlanDate forecastEnd,
    Integer progress,
    String unit,
    String gate,
    MilestoneStatus milestoneStatus,
    Target target,
    Rule rule) {

  /**
   * What says where the item lies beside its plan.
   *
   * @param byHand whether it never moves by itself
   */
  public record Rule(
      Constraint constraint, boolean byHand, LocalDate actualStart, LocalDate actualEnd) {}

  public boolean visibleTo(ReadScope scope) {
    return scope.admits(target);
  }

  public boolean measure() {
    return kind == PlanItemKind.MEASURE;
  }

  /** Forecast end, else planned end; null when neither is known. */
  public PlanDate expectedEnd() {
    return forecastEnd != null ? forecastEnd : end;
  }
}
