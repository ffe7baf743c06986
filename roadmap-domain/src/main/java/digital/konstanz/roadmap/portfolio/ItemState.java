// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** The state of anything that stands in the plan. */
public interface ItemState {
  PlanItemState item();
}
