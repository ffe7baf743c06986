// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

/** Where a request to change a locked plan stands; open ones are waited for. */
public enum PlanChangeStatus {
  OPEN,
  APPROVED,
  REFUSED,
  /** Taken back by its author. */
  WITHDRAWN
}
