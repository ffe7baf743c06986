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
  CANCELLED
}
