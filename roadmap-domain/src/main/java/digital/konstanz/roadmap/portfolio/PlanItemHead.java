// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** What every kind of plan item has: the whole state of a change that touches nothing else. */
public record PlanItemHead(PlanItemState item) implements ItemState {}
