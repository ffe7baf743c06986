// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Business fields of a {@link WorkPackage}. */
public record WorkPackageState(PlanItemState item, WorkState work) implements ItemState {}
