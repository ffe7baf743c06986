// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

/**
 * One thing that refers to another, by key.
 *
 * @param kind a LinkType, or one of {@code DRIVER SCENARIO REQUIRES}
 * @param lag in working days unless {@code calendarDays}; 0 where it means nothing
 */
public record LinkFacts(String from, String to, String kind, int lag, boolean calendarDays) {}
