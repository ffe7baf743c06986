// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All findings of a portfolio, by code in the order of {@link FindingCode}, then by subject. */
public final class FindingsEngine {
  private final FindingRules rules;
  private final Portfolio portfolio;
  private final Map<String, PlannedItem> items;
  private final RollUp rollUp;
  private final DeadlineRule deadlineRule;

  private FindingsEngine(FindingRules rules, Portfolio portfolio) {
    this.rules = rules;
    this.portfolio = portfolio;
    this.items =
        portfolio.items().stream().collect(Collectors.toMap(PlannedItem::key, Function.identity()));
    this.rollUp = RollUp.of(portfolio.items());
    this.deadlineRule = new DeadlineRule(portfolio.asOf(), rules.nearDays());
  }

  public static List<Finding> run(FindingRules rules, Portfolio portfolio) {
    FindingsEngine engine = new FindingsEngine(rules, portfolio);
    List<Finding> found = new ArrayList<>();
    found.addAll(engine.overEnvelope());
    found.addAll(engine.overloaded());
    found.addAll(engine.dependencies());
    found.addAll(engine.constraints());
    portfolio.measures().stream().forEach(measure -> found.addAll(engine.ofMeasure(measure)));
    found.addAll(engine.scenarios());
    found.sort(
        Comparator.comparing((Finding finding) -> FindingCode.valueOf(finding.code()))
            .thenComparing(Finding::subject)
            .thenComparing(finding -> finding.values().toString()));
    return found;
  }

  private List<Finding> overEnvelope() {
    return BudgetSums.of(portfolio.items()).against(portfolio.envelopes()).stream()
        .filter(BudgetSums.Row::exceeded)
        .map(
            row ->
                FindingCode.BUDGET_OVER_ENVELOPE.about(
                    row.yearFund().year() + "/" + row.yearFund().fund(),
                    FindingValues.of("year", row.yearFund().year())
                        .and("fund", row.yearFund().fund())
                        .and("sum", new Money(row.sum()))
                        .and("envelope", new Money(row.envelope()))
                        .map()))
        .toList();
  }

  private List<Finding> overloaded() {
    Map<String, Capacity> capacities = new TreeMap<>();
    portfolio.capacities().forEach(capacity -> capacities.put(capacity.unit(), capacity));
    List<Finding> found = new ArrayList<>();
    Load.of(portfolio.cityItems(), portfolio.calendars())
        .cells()
        .forEach(
            (cell, load) -> {
              Capacity capacity = capacities.get(cell.unit());
              if (capacity != null && above(load, capacity.in(cell.year()))) {
                found.add(overload(cell, load, capacity.in(cell.year())));
              }
            });
    return found;
  }

  private static boolean above(Rational load, BigDecimal capacity) {
    return capacity != null && load.compareTo(Rational.of(capacity)) > 0;
  }

  private static Finding overload(UnitYear cell, Rational load, BigDecimal capacity) {
    return FindingCode.UNIT_OVERLOADED.about(
        cell.unit() + "/" + cell.year(),
        FindingValues.of("unit", cell.unit())
            .and("year", cell.year())
            .and("load", load.rounded(2))
            .and("capacity", capacity)
            .map());
  }

  private List<Finding> dependencies() {
    DependencyRule rule = new DependencyRule(portfolio.calendars());
    return portfolio.links().stream().flatMap(link -> rule.check(link, items).stream()).toList();
  }

  private List<Finding> constraints() {
    return portfolio.missedConstraints().stream()
        .map(
            miss ->
                FindingCode.CONSTRAINT_MISSED.about(
                    miss.key(),
                    FindingValues.of("type", miss.type())
                        .and("day", miss.day())
                        .and("missed", new WorkingDays(miss.days()))
                        .map()))
        .toList();
  }

  private List<Finding> ofMeasure(MeasureFacts measure) {
    PlannedItem item = items.get(measure.key());
    List<Finding> found = new ArrayList<>();
    if (item == null) {
      return found;
    }
    if (started(item) && !measure.reachedGates().contains(rules.releaseGate())) {
      found.add(
          FindingCode.GATE_MISSING.about(
              measure.key(), FindingValues.of("gate", rules.releaseGate()).map()));
    }
    deadlines(measure, item).forEach(found::add);
    unitEnded(measure, item).forEach(found::add);
    if (item.status() == MeasureStatus.RUNNING) {
      running(measure).forEach(found::add);
    }
    if (!measure.hasScenario()) {
      found.add(FindingCode.MEASURE_WITHOUT_SCENARIO.about(measure.key(), Map.of()));
    }
    return found;
  }

  private Stream<Finding> unitEnded(MeasureFacts measure, PlannedItem item) {
    if (measure.lead() == null || item.cancelled() || item.status() == MeasureStatus.DONE) {
      return Stream.empty();
    }
    LocalDate until = measure.lead().until();
    boolean outlived = item.expectedEnd() != null && item.expectedEnd().isAfter(until);
    return outlived || until.isBefore(portfolio.asOf())
        ? Stream.of(
            FindingCode.UNIT_ENDED.about(
                measure.key(),
                FindingValues.of("unit", measure.lead().key())
                    .and("until", until)
                    .and("end", item.expectedEnd())
                    .map()))
        : Stream.empty();
  }

  private static boolean started(PlannedItem item) {
    return item.status() == MeasureStatus.RUNNING || item.status() == MeasureStatus.DONE;
  }

  private Stream<Finding> deadlines(MeasureFacts measure, PlannedItem item) {
    if (item.cancelled() || item.expectedEnd() == null) {
      return Stream.empty();
    }
    return portfolio.deadlines().stream()
        .filter(deadline -> measure.drivers().contains(deadline.driver()))
        .filter(deadlineRule::counts)
        .flatMap(deadline -> deadline(deadline, item).stream());
  }

  private Optional<Finding> deadline(DeadlineFacts deadline, PlannedItem item) {
    int left =
        DeadlineSlack.left(
            item.expectedEnd(), deadline.date(), portfolio.calendars().of(item.key()));
    FindingValues values =
        FindingValues.of("driver", deadline.driver())
            .and("date", deadline.date())
            .and("end", item.expectedEnd());
    return switch (deadlineRule.standing(left, item.status() != MeasureStatus.DONE)) {
      case MISSED -> Optional.of(FindingCode.DEADLINE_MISSED.about(item.key(), values.map()));
      case AT_RISK ->
          Optional.of(
              FindingCode.DEADLINE_AT_RISK.about(
                  item.key(), values.and("slack", new WorkingDays(left)).map()));
      case MET -> Optional.empty();
    };
  }

  private Stream<Finding> running(MeasureFacts measure) {
    Stream.Builder<Finding> found = Stream.builder();
    int year = portfolio.asOf().getYear();
    BigDecimal appropriated =
        rollUp.budgetOf(measure.key()).entrySet().stream()
            .filter(entry -> entry.getKey().year() == year)
            .map(Map.Entry::getValue)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (appropriated.signum() == 0) {
      found.add(
          FindingCode.NO_APPROPRIATION.about(measure.key(), FindingValues.of("year", year).map()));
    }
    if (TrafficLights.stale(measure.lastReport(), portfolio.asOf(), rules.staleAfterDays())) {
      found.add(
          FindingCode.STALE.about(
              measure.key(), FindingValues.of("lastReport", measure.lastReport()).map()));
    }
    return found.build();
  }

  private List<Finding> scenarios() {
    Set<String> cancelled =
        portfolio.cityItems().stream()
            .filter(PlannedItem::cancelled)
            .map(PlannedItem::key)
            .collect(Collectors.toCollection(TreeSet::new));
    return portfolio.scenarios().stream()
        .filter(scenario -> scenario.requiredMeasures().stream().anyMatch(cancelled::contains))
        .map(scenario -> FindingCode.SCENARIO_REQUIRES_CANCELLED.about(scenario.key(), Map.of()))
        .toList();
  }
}
