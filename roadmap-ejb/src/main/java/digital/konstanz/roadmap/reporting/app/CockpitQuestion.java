// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

/**
 * @param roadmap key; {@code *} for all
 * @param unit key of the unit whose measures count; null for all units
 */
public record CockpitQuestion(String roadmap, String unit) {}
