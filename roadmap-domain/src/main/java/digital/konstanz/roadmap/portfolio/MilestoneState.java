// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Business fields of a {@link Milestone}; {@code gate} is null unless it is a gate. */
public record MilestoneState(PlanItemState item, MilestoneStatus status, String gate)
    implements ItemState {}
