// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.util.List;

/**
 * From the vision to the measures the caller may see.
 *
 * @param vision null when there is none
 * @param horizon year; null for unknown
 * @param scenarios by key
 */
public record StrategyOverview(
    String vision,
    Integer horizon,
    List<StrategyGoalRow> goals,
    List<StrategyFieldRow> fields,
    List<StrategyScenarioRow> scenarios) {

  public StrategyOverview {
    goals = List.copyOf(goals);
    fields = List.copyOf(fields);
    scenarios = List.copyOf(scenarios);
  }
}
