// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Why a measure moved against its plan, coarse enough to count. */
public enum SlipCategory {
  BUDGET,
  CAPACITY,
  LEGAL,
  PARTICIPATION,
  PREDECESSOR,
  PROCUREMENT,
  SCOPE,
  SUPPLIER,
  OTHER
}
