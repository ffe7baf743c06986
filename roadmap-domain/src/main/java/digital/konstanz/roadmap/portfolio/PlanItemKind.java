// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** What a plan item is. */
public enum PlanItemKind {
  MEASURE,
  WORK_PACKAGE,
  MILESTONE,
  GATE
}
