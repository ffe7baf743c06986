// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** A single measure, a project with gates, or a task without end. */
public enum MeasureType {
  MEASURE,
  PROJECT,
  ONGOING_TASK
}
