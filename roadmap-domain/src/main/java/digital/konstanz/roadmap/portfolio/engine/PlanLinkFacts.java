// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.LinkType;

/**
 * A dependency between two plan items, by key.
 *
 * @param lag working days, or calendar days when marked so; negative = may overlap
 */
public record PlanLinkFacts(
    String predecessor, String successor, LinkType type, int lag, boolean calendarDays) {}
