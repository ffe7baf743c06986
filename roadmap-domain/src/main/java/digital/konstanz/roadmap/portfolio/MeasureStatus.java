// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Where a measure or work package stands in its life. */
public enum MeasureStatus {
  IDEA,
  PROPOSED,
  PLANNED,
  RELEASED,
  RUNNING,
  DONE,
  PAUSED,
  CANCELLED;

  /** Whether a measure in this status was never released yet. */
  public boolean isDraft() {
    return this == IDEA || this == PROPOSED || this == PLANNED;
  }
}
