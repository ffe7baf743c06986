// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.DeadlineRule.Standing;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.reporting.persistence.DeadlineRowFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The binding deadlines ahead, with the measures that name their driver. */
final class CockpitDeadlines {

  private final PlanView plan;
  private final boolean onlyWithMeasures;
  private final Map<String, List<ItemFacts>> byDriver = new HashMap<>();

  /**
   * @param onlyWithMeasures leaves out what none of the measures is about
   */
  CockpitDeadlines(PlanView plan, List<ItemFacts> measures, boolean onlyWithMeasures) {
    this.plan = plan;
    this.onlyWithMeasures = onlyWithMeasures;
    Map<String, Set<String>> drivers = plan.references("DRIVER");
    for (ItemFacts measure : measures) {
      if (measure.status() != MeasureStatus.CANCELLED) {
        drivers
            .getOrDefault(measure.key(), Set.of())
            .forEach(d -> byDriver.computeIfAbsent(d, key -> new ArrayList<>()).add(measure));
      }
    }
  }

  /** How many measures are late for any of the deadlines. */
  static int late(List<DeadlineRow> rows) {
    return (int)
        rows.stream()
            .flatMap(row -> row.late().stream())
            .map(DeadlineRow.ExpectedRow::key)
            .distinct()
            .count();
  }

  List<DeadlineRow> rows(List<DeadlineRowFacts> deadlines) {
    return deadlines.stream()
        .filter(deadline -> plan.deadlineRule().counts(deadline.facts()))
        .map(this::row)
        .filter(row -> !onlyWithMeasures || !row.measures().isEmpty())
        .toList();
  }

  private DeadlineRow row(DeadlineRowFacts deadline) {
    List<DeadlineRow.ExpectedRow> measures =
        byDriver.getOrDefault(deadline.driver(), List.of()).stream()
            .map(
                m -> new DeadlineRow.ExpectedRow(m.key(), m.title(), PlanView.day(m.expectedEnd())))
            .toList();
    return new DeadlineRow(
        deadline.driver(),
        deadline.driverName(),
        deadline.what(),
        deadline.date(),
        ChronoUnit.DAYS.between(plan.asOf(), deadline.date()),
        measures,
        standing(measures, deadline, Standing.MISSED).toList(),
        standing(measures, deadline, Standing.AT_RISK)
            .map(measure -> near(measure, deadline))
            .toList());
  }

  private Stream<DeadlineRow.ExpectedRow> standing(
      List<DeadlineRow.ExpectedRow> measures, DeadlineRowFacts deadline, Standing standing) {
    return measures.stream()
        .filter(m -> m.end() != null)
        .filter(m -> plan.standing(m.key(), m.end(), deadline.date()) == standing);
  }

  private DeadlineRow.NearRow near(DeadlineRow.ExpectedRow measure, DeadlineRowFacts deadline) {
    return new DeadlineRow.NearRow(
        measure.key(),
        DeadlineSlack.left(measure.end(), deadline.date(), plan.calendars().of(measure.key())));
  }
}
