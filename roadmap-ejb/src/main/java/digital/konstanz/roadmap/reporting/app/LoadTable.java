// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.LoadByPeriod;
import digital.konstanz.roadmap.portfolio.engine.LoadSpan;
import digital.konstanz.roadmap.reporting.persistence.UnitFacts;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Load against capacity, from the calculation to rows. */
final class LoadTable {
  private final PlanView plan;
  private final CalendarPeriod period;
  private final LoadByPeriod shown;
  private final LoadByPeriod city;

  private LoadTable(PlanView plan, CalendarPeriod period, LoadByPeriod shown, LoadByPeriod city) {
    this.plan = plan;
    this.period = period;
    this.shown = shown;
    this.city = city;
  }

  /**
   * Every city unit with every year from the earliest planned start to the latest planned end of
   * the roadmap; the load is that of all roadmaps.
   */
  static List<LoadRow> ofCity(PlanView plan) {
    return years(plan, CalendarPeriod.YEAR).map(span -> ofCity(plan, span)).orElse(List.of());
  }

  /** Every city unit with every period of the span; the load is that of all roadmaps. */
  static List<LoadRow> ofCity(PlanView plan, LoadSpan span) {
    LoadByPeriod city = LoadByPeriod.of(plan.cityItems(), plan.calendars(), span);
    return new LoadTable(plan, span.period(), city, city).rows(span);
  }

  /**
   * Every city unit with every period of the years of the roadmap and its load alone; overload is
   * judged over all roadmaps.
   */
  static List<LoadRow> ofRoadmap(PlanView plan, CalendarPeriod period) {
    return years(plan, period).map(span -> ofRoadmap(plan, span)).orElse(List.of());
  }

  private static List<LoadRow> ofRoadmap(PlanView plan, LoadSpan span) {
    return new LoadTable(
            plan,
            span.period(),
            LoadByPeriod.of(plan.items(), plan.calendars(), span),
            LoadByPeriod.of(plan.cityItems(), plan.calendars(), span))
        .rows(span);
  }

  private static Optional<LoadSpan> years(PlanView plan, CalendarPeriod period) {
    List<Integer> years = Load.years(plan.items());
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(LoadSpan.ofYears(period, years.get(0), years.size()));
  }

  private List<LoadRow> rows(LoadSpan span) {
    List<LocalDate> periods = span.periods();
    return plan.facts().units().values().stream()
        .filter(unit -> !unit.external())
        .sorted(Comparator.comparing(UnitFacts::key))
        .flatMap(unit -> periods.stream().map(first -> row(unit, first)))
        .toList();
  }

  private LoadRow row(UnitFacts unit, LocalDate first) {
    Capacity ofYear = new Capacity(unit.key(), unit.capacity(), unit.byYear());
    Rational capacity = ofYear.in(period, first, plan.daysOf(unit));
    return new LoadRow(
        unit.key(),
        unit.name(),
        period,
        first,
        shown.of(unit.key(), first).rounded(2),
        rounded(ofYear, capacity, first),
        capacity != null && city.of(unit.key(), first).compareTo(capacity) > 0);
  }

  /** A year's is shown as it was entered. */
  private BigDecimal rounded(Capacity ofYear, Rational capacity, LocalDate first) {
    if (period == CalendarPeriod.YEAR) {
      return ofYear.in(first.getYear());
    }
    return capacity == null ? null : capacity.rounded(2);
  }
}
