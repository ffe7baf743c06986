// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

/** What somebody wants of a locked plan. */
public enum PlanChangeKind {
  /** Other dates for some of its items. */
  DATES,
  /** That it is not locked any more. */
  RELEASE
}
