// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.engine.Contributions;
import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.LoadSpan;
import digital.konstanz.roadmap.portfolio.engine.UnitPeriod;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Load and capacity of the units by year, quarter or month, over all roadmaps. */
@Stateless
public class LoadService {
  private static final int YEARS_BY_YEAR = 5;
  private static final int YEARS_BY_PART = 2;
  private static final Comparator<LoadRow> WORST =
      Comparator.comparing((LoadRow row) -> row.measurable() ? row.percent() : Integer.MAX_VALUE)
          .thenComparing(LoadRow::load);

  private PlanReading reading;

  @Inject
  public void setReading(PlanReading reading) {
    this.reading = reading;
  }

  /** Sums are the city's; of the measures behind one only those that the caller may read. */
  @Performs(Operation.LOAD_READ)
  public LoadDetails load(LoadQuestion question) {
    PlanView plan = reading.read(null, Operation.MEASURE_READ);
    List<Integer> years = years(plan);
    int firstYear = firstYear(question.firstYear(), plan, years);
    LoadSpan span =
        LoadSpan.ofYears(
            question.period(),
            firstYear,
            question.period() == CalendarPeriod.YEAR ? YEARS_BY_YEAR : YEARS_BY_PART);
    List<LoadRow> rows = LoadTable.ofCity(plan, span);
    return new LoadDetails(
        firstYear, years, span.periods(), byUnit(rows), chosen(plan, span, rows, question));
  }

  /** Those with something planned, and the present one. */
  private static List<Integer> years(PlanView plan) {
    int today = plan.asOf().getYear();
    List<Integer> planned = Load.years(plan.cityItems());
    int first = planned.isEmpty() ? today : Math.min(today, planned.get(0));
    int last = planned.isEmpty() ? today : Math.max(today, planned.get(planned.size() - 1));
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  private static int firstYear(Integer asked, PlanView plan, List<Integer> years) {
    return asked != null && years.contains(asked) ? asked : plan.asOf().getYear();
  }

  private static List<LoadDetails.UnitLoad> byUnit(List<LoadRow> rows) {
    Map<String, List<LoadRow>> units = new LinkedHashMap<>();
    rows.forEach(row -> units.computeIfAbsent(row.unit(), key -> new ArrayList<>()).add(row));
    return units.values().stream()
        .map(cells -> new LoadDetails.UnitLoad(cells.get(0).unit(), cells.get(0).unitName(), cells))
        .toList();
  }

  private static CockpitSum<LoadRow> chosen(
      PlanView plan, LoadSpan span, List<LoadRow> rows, LoadQuestion question) {
    return rows.stream()
        .filter(row -> row.unit().equals(question.unit()) && row.first().equals(question.at()))
        .findFirst()
        .or(() -> rows.stream().filter(LoadRow::overloaded).max(WORST))
        .map(row -> new CockpitSum<>(row, parts(plan, span, row)))
        .orElse(null);
  }

  private static SumParts parts(PlanView plan, LoadSpan span, LoadRow row) {
    return SumParts.of(
        plan,
        Contributions.toLoad(plan.cityItems(), plan.calendars(), span.only(row.first()))
            .of(new UnitPeriod(row.unit(), row.first())));
  }
}
