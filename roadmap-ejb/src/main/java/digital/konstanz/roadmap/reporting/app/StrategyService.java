// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.StrategyFacts;
import digital.konstanz.roadmap.reporting.persistence.StrategyFactsQuery;
import digital.konstanz.roadmap.strategy.Dimension;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The strategy from vision to measures, with how the measures stand. */
@Stateless
public class StrategyService {

  private StrategyFactsQuery query;
  private PlanReading reading;

  @Inject
  public void setQuery(StrategyFactsQuery query) {
    this.query = query;
  }

  @Inject
  public void setReading(PlanReading reading) {
    this.reading = reading;
  }

  /** Only measures that the caller may read; fields and focal points are the city's. */
  @Performs(Operation.STRATEGY_READ)
  public StrategyOverview overview(String roadmap) {
    Map<String, List<StrategyFacts>> byKind =
        query.of(roadmap).stream()
            .collect(
                Collectors.groupingBy(
                    StrategyFacts::kind, LinkedHashMap::new, Collectors.toList()));
    PlanView plan = reading.read(roadmap, Operation.MEASURE_READ);
    Map<String, List<StrategyMeasureRow>> measures = measures(plan);
    StrategyScenarios scenarios =
        new StrategyScenarios(plan, PlanReading.facts(reading.deadlines()));
    StrategyFacts vision =
        byKind.getOrDefault("VISION", List.of()).stream().findFirst().orElse(null);
    return new StrategyOverview(
        vision == null ? null : vision.text(),
        vision == null || vision.extra() == null ? null : Integer.valueOf(vision.extra()),
        byKind.getOrDefault("GOAL", List.of()).stream()
            .map(goal -> new StrategyGoalRow(goal.key(), goal.title(), goal.text()))
            .toList(),
        byKind.getOrDefault("FIELD", List.of()).stream()
            .map(field -> field(field, byKind, measures))
            .toList(),
        byKind.getOrDefault("SCENARIO", List.of()).stream().map(scenarios::row).toList());
  }

  private static Map<String, List<StrategyMeasureRow>> measures(PlanView plan) {
    return plan.measures().stream()
        .filter(measure -> measure.focalPoint() != null)
        .collect(
            Collectors.groupingBy(
                ItemFacts::focalPoint, Collectors.mapping(m -> row(plan, m), Collectors.toList())));
  }

  private static StrategyMeasureRow row(PlanView plan, ItemFacts measure) {
    return new StrategyMeasureRow(
        measure.key(),
        measure.title(),
        measure.status(),
        plan.lights(measure).map(Lights::overall).orElse(null),
        measure.expectedEnd());
  }

  private static StrategyFieldRow field(
      StrategyFacts field,
      Map<String, List<StrategyFacts>> byKind,
      Map<String, List<StrategyMeasureRow>> measures) {
    return new StrategyFieldRow(
        field.key(),
        field.title(),
        field.text(),
        Arrays.stream(field.extra().split(",")).map(Dimension::valueOf).toList(),
        below(field, byKind.get("FIELD_GOAL")).map(StrategyFacts::key).toList(),
        below(field, byKind.get("FOCAL"))
            .map(
                focal ->
                    new StrategyFocalPointRow(
                        focal.key(), focal.title(), measures.getOrDefault(focal.key(), List.of())))
            .toList());
  }

  private static Stream<StrategyFacts> below(StrategyFacts field, List<StrategyFacts> rows) {
    return rows == null
        ? Stream.empty()
        : rows.stream().filter(row -> row.parent().equals(field.key()));
  }
}
