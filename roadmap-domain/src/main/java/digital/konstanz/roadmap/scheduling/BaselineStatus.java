// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

/** Where a baseline stands. Only an approved one is what others are measured by. */
public enum BaselineStatus {
  PROPOSED,
  APPROVED,
  REFUSED,
  /** Taken back by its author; kept only so that this too can be taken back. */
  WITHDRAWN
}
