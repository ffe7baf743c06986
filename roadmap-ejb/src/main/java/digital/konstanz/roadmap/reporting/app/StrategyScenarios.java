// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ScenarioSlack;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.StrategyFacts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When scenarios are available, by all measures that they require; and how much time that leaves to
 * the deadlines which the measures serve that the caller sees.
 */
final class StrategyScenarios {
  private final PlanView plan;
  private final List<DeadlineFacts> deadlines;
  private final Map<String, Set<String>> required;
  private final Map<String, Set<String>> drivers;
  private final Map<String, ItemFacts> items = new HashMap<>();

  StrategyScenarios(PlanView plan, List<DeadlineFacts> deadlines) {
    this.plan = plan;
    this.deadlines = deadlines;
    this.required = plan.references("REQUIRES");
    this.drivers = plan.references("DRIVER");
    plan.facts().items().forEach(item -> items.put(item.key(), item));
  }

  StrategyScenarioRow row(StrategyFacts scenario) {
    List<ItemFacts> measures =
        required.getOrDefault(scenario.key(), Set.of()).stream()
            .map(items::get)
            .filter(Objects::nonNull)
            .toList();
    LocalDate available = availableFrom(measures);
    boolean open = measures.stream().anyMatch(m -> m.status() != MeasureStatus.DONE);
    Set<String> served = served(measures);
    return new StrategyScenarioRow(
        scenario.key(),
        scenario.title(),
        available,
        ScenarioSlack.least(
                available,
                open,
                deadlines.stream().filter(d -> served.contains(d.driver())).toList(),
                plan.deadlineRule(),
                plan.calendars().city())
            .orElse(null));
  }

  private static LocalDate availableFrom(List<ItemFacts> measures) {
    boolean unknown = measures.stream().anyMatch(measure -> measure.expectedEnd() == null);
    return unknown
        ? null
        : measures.stream()
            .map(measure -> measure.expectedEnd().date())
            .max(LocalDate::compareTo)
            .orElse(null);
  }

  private Set<String> served(List<ItemFacts> measures) {
    return measures.stream()
        .filter(measure -> measure.status() != MeasureStatus.CANCELLED)
        .filter(measure -> plan.visible(measure.key()) != null)
        .map(measure -> drivers.getOrDefault(measure.key(), Set.of()))
        .flatMap(Set::stream)
        .collect(Collectors.toSet());
  }
}
