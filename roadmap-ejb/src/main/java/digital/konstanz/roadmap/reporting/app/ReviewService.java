// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.Lights;
import digital.konstanz.roadmap.reporting.app.ReviewDetails.ReviewRow;
import digital.konstanz.roadmap.reporting.persistence.BaselineFacts;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.reporting.persistence.ReviewNote;
import digital.konstanz.roadmap.reporting.persistence.ReviewQuery;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The review of a unit's measures, or of all, against the approved plan. */
@Stateless
public class ReviewService {

  private static final BaselineFacts NOTHING = new BaselineFacts(null, null, Map.of(), Map.of());

  @Inject PlanReading reading;
  @Inject ReviewQuery query;

  @Performs(Operation.MEASURE_READ)
  public ReviewDetails review(CockpitQuestion question) {
    PlanView plan = reading.read(question.roadmap(), Operation.MEASURE_READ);
    List<ItemFacts> measures =
        plan.measuresOf(question.unit()).stream()
            .filter(measure -> measure.status() != MeasureStatus.CANCELLED)
            .toList();
    BaselineFacts baseline = reading.baseline(question.roadmap()).orElse(NOTHING);
    List<ShiftRow> shifts = new CockpitShifts(plan, baseline).rows(measures);
    List<ShiftRow> slipped = shifts.stream().filter(row -> row.workingDays() > 0).toList();
    List<String> keys = measures.stream().map(ItemFacts::key).toList();
    List<ReviewRow> rows =
        rows(plan, measures, baseline, shifts, query.of(question.roadmap(), keys));
    return new ReviewDetails(
        plan.asOf(),
        baseline.name(),
        baseline.date(),
        slipped.size(),
        new ReviewLines(plan, reading.deadlines()).of(slipped),
        rows,
        days(rows).min(LocalDate::compareTo).orElse(null),
        days(rows).max(LocalDate::compareTo).orElse(null),
        Callers.mayEver(Operation.MEASURE_COMMENT));
  }

  private static List<ReviewRow> rows(
      PlanView plan,
      List<ItemFacts> measures,
      BaselineFacts baseline,
      List<ShiftRow> shifts,
      List<ReviewNote> all) {
    Map<String, ShiftRow> byKey =
        shifts.stream().collect(Collectors.toMap(ShiftRow::key, row -> row));
    Map<String, List<ReviewNote>> notes =
        all.stream().collect(Collectors.groupingBy(ReviewNote::measure));
    return measures.stream()
        .map(
            measure ->
                row(
                    measure,
                    plan,
                    baseline,
                    byKey.get(measure.key()),
                    notes.getOrDefault(measure.key(), List.of())))
        .toList();
  }

  private static ReviewRow row(
      ItemFacts measure,
      PlanView plan,
      BaselineFacts baseline,
      ShiftRow shift,
      List<ReviewNote> notes) {
    LocalDate end = PlanView.day(measure.end());
    LocalDate expected = measure.expectedEnd() == null ? null : measure.expectedEnd().date();
    LocalDate approvedEnd = baseline.ends().get(measure.key());
    return new ReviewRow(
        measure.key(),
        measure.title(),
        measure.status(),
        plan.lights(measure).map(Lights::overall).orElse(null),
        PlanView.day(measure.start()),
        end,
        expected,
        baseline.starts().get(measure.key()),
        approvedEnd,
        shift != null ? Integer.valueOf(shift.workingDays()) : same(approvedEnd, expected),
        shift != null && shift.reasonMissing(),
        ReviewNoteService.of(notes, measure.key(), expected));
  }

  private static Integer same(LocalDate approvedEnd, LocalDate expected) {
    return approvedEnd == null || expected == null ? null : 0;
  }

  private static Stream<LocalDate> days(List<ReviewRow> rows) {
    return rows.stream()
        .flatMap(
            row ->
                Stream.of(
                    row.start(),
                    row.end(),
                    row.expectedEnd(),
                    row.approvedStart(),
                    row.approvedEnd()))
        .filter(Objects::nonNull);
  }
}
