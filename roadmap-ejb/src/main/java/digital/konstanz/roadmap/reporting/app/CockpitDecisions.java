// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.MilestoneStatus;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gates that are due and measures that are proposed; the longest overdue first. */
final class CockpitDecisions {

  private static final int AHEAD_DAYS = 30;
  private static final Set<MeasureStatus> UNDER_WAY =
      EnumSet.of(MeasureStatus.PLANNED, MeasureStatus.RELEASED, MeasureStatus.RUNNING);

  private CockpitDecisions() {}

  static List<DecisionRow> rows(PlanView plan, List<ItemFacts> measures) {
    Map<String, ItemFacts> byKey =
        measures.stream().collect(Collectors.toMap(ItemFacts::key, Function.identity()));
    Stream<DecisionRow> gates =
        plan.gates()
            .filter(gate -> gate.milestoneStatus() == MilestoneStatus.OPEN)
            .filter(gate -> gate.gate() != null && gate.end() != null)
            .filter(gate -> !gate.end().date().isAfter(plan.asOf().plusDays(AHEAD_DAYS)))
            .filter(gate -> byKey.containsKey(gate.parent()))
            .filter(gate -> UNDER_WAY.contains(byKey.get(gate.parent()).status()))
            .map(gate -> row(plan, byKey.get(gate.parent()), gate));
    Stream<DecisionRow> proposals =
        measures.stream()
            .filter(m -> m.status() == MeasureStatus.PROPOSED)
            .map(m -> new DecisionRow(m.key(), m.title(), null, null, 0));
    return Stream.concat(gates, proposals)
        .sorted(
            Comparator.comparing(DecisionRow::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(DecisionRow::key))
        .toList();
  }

  private static DecisionRow row(PlanView plan, ItemFacts measure, ItemFacts gate) {
    long overdue = ChronoUnit.DAYS.between(gate.end().date(), plan.asOf());
    return new DecisionRow(
        measure.key(), measure.title(), gate.gate(), gate.end().date(), Math.max(0, overdue));
  }
}
