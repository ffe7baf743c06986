// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

/** A strategic goal. */
public record StrategyGoalRow(String key, String title, String description) {}
