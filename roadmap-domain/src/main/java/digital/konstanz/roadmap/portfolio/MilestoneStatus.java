// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** State of a milestone or gate. */
public enum MilestoneStatus {
  OPEN,
  REACHED,
  DROPPED
}
