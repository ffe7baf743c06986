// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.reporting.persistence.BaselineFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.ReportFacts;
import digital.konstanz.roadmap.scheduling.engine.PlanComparison;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What moved against a baseline, and why, the furthest first. */
final class CockpitShifts {

  private final PlanView plan;
  private final BaselineFacts baseline;

  CockpitShifts(PlanView plan, BaselineFacts baseline) {
    this.plan = plan;
    this.baseline = baseline;
  }

  List<ShiftRow> rows(List<ItemFacts> measures) {
    return measures.stream()
        .filter(m -> m.status() != MeasureStatus.CANCELLED)
        .filter(m -> m.expectedEnd() != null && baseline.ends().get(m.key()) != null)
        .map(m -> row(m, baseline.ends().get(m.key()), m.expectedEnd().date()))
        .filter(row -> row.workingDays() != 0)
        .sorted(
            Comparator.comparingInt((ShiftRow row) -> -Math.abs(row.workingDays()))
                .thenComparing(ShiftRow::key))
        .toList();
  }

  private ShiftRow row(ItemFacts measure, LocalDate approved, LocalDate end) {
    ReportFacts why = why(plan.facts().reports().getOrDefault(measure.key(), List.of()));
    return new ShiftRow(
        measure.key(),
        measure.title(),
        approved,
        end,
        PlanComparison.moved(plan.calendars().of(measure.key()), approved, end),
        why == null ? null : why.slipCategory(),
        why == null ? null : why.slipReason(),
        (why == null || why.slipReason() == null)
            && plan.slipRule(measure.key()).asks(approved, end));
  }

  private static ReportFacts why(List<ReportFacts> reports) {
    ReportFacts last = null;
    for (ReportFacts report : reports) {
      if (report.slipReason() != null || report.slipCategory() != null) {
        last = report;
      }
    }
    return last;
  }
}
