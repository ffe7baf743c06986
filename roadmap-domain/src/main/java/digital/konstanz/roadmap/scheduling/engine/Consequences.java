// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.engine.BudgetSums;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.ScenarioFacts;
import digital.konstanz.roadmap.portfolio.engine.UnitYear;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a cascade means beyond dates. Only what changes is told; every list by key, then year.
 *
 * @param budget money whose year an item leaves
 * @param deadlines slack that is lost or won
 * @param scenarios scenarios that become available at another time
 * @param overloads units whose overload appears or grows
 */
public record Consequences(
    List<BudgetShift> budget,
    List<SlackChange> deadlines,
    List<ScenarioChange> scenarios,
    List<Overload> overloads) {

  /**
   * Money of a year in which the item is no longer worked on; it is needed in the nearest year in
   * which it is.
   *
   * @param missing by which the sum of the new year then exceeds its envelope, 0 when it does not
   */
  public record BudgetShift(
      String key, FundType fund, int from, int to, BigDecimal amount, BigDecimal missing) {}

  /** Working days to a legal deadline, before and after. */
  public record SlackChange(DeadlineSlack before, DeadlineSlack after) {

    public boolean newlyMissed() {
      return after.missed() && !before.missed();
    }
  }

  /** Available when the last required measure is expected to end. */
  public record ScenarioChange(String scenario, LocalDate before, LocalDate after) {}

  /** Person-days of a unit in a year, unrounded. */
  public record Overload(
      String unit, int year, Rational before, Rational after, BigDecimal capacity) {}

  public static Consequences of(PlanFacts plan, CascadeResult cascade) {
    return of(plan, plan.load(), cascade);
  }

  /**
   * The same for a plan whose load is known.
   *
   * @param load of {@code plan}
   */
  public static Consequences of(PlanFacts plan, Load load, CascadeResult cascade) {
    Map<String, CascadeChange> changes = new HashMap<>();
    cascade.changes().forEach(change -> changes.put(change.key(), change));
    List<PlannedItem> after =
        plan.items().stream().map(item -> moved(item, changes.get(item.key()))).toList();
    return new Consequences(
        budget(plan, changes),
        deadlines(plan, after),
        scenarios(plan, after),
        loads(plan, load, touched(plan, changes)));
  }

  private static PlannedItem moved(PlannedItem item, CascadeChange change) {
    if (change == null) {
      return item;
    }
    LocalDate forecast = item.forecastEnd();
    boolean overtaken =
        forecast != null && change.newEnd() != null && forecast.isBefore(change.newEnd());
    return new PlannedItem(
        item.key(),
        item.parent(),
        item.status(),
        change.newStart(),
        change.newEnd(),
        overtaken ? null : forecast,
        item.effortByUnit(),
        item.budget());
  }

  private static List<BudgetShift> budget(PlanFacts plan, Map<String, CascadeChange> changes) {
    List<BudgetShift> shifts = new ArrayList<>();
    Map<YearFund, BigDecimal> added = new HashMap<>();
    for (PlannedItem item : plan.items()) {
      CascadeChange change = changes.get(item.key());
      if (change == null || change.newStart() == null || change.newEnd() == null) {
        continue;
      }
      for (BudgetLine line : item.budget()) {
        int to = nearest(line.year(), change);
        if (to != line.year() && worked(line.year(), change) && line.amount().signum() > 0) {
          shifts.add(
              new BudgetShift(
                  item.key(), line.fund(), line.year(), to, line.amount(), BigDecimal.ZERO));
          added.merge(new YearFund(to, line.fund()), line.amount(), BigDecimal::add);
          added.merge(
              new YearFund(line.year(), line.fund()), line.amount().negate(), BigDecimal::add);
        }
      }
    }
    if (shifts.isEmpty()) {
      return shifts;
    }
    BudgetSums sums = BudgetSums.of(plan.items());
    return shifts.stream().map(shift -> withMissing(shift, sums, added, plan)).toList();
  }

  private static BudgetShift withMissing(
      BudgetShift shift, BudgetSums sums, Map<YearFund, BigDecimal> added, PlanFacts plan) {
    YearFund target = new YearFund(shift.to(), shift.fund());
    BigDecimal missing =
        sums.of(target.year(), target.fund())
            .add(added.get(target))
            .subtract(plan.envelopes().getOrDefault(target, BigDecimal.ZERO))
            .max(BigDecimal.ZERO);
    return new BudgetShift(
        shift.key(), shift.fund(), shift.from(), shift.to(), shift.amount(), missing);
  }

  /** Money of a year outside the old plan was meant to lie there; it does not move. */
  private static boolean worked(int year, CascadeChange change) {
    return change.oldStart() != null
        && change.oldEnd() != null
        && year >= change.oldStart().getYear()
        && year <= change.oldEnd().getYear();
  }

  private static int nearest(int year, CascadeChange change) {
    return Math.max(change.newStart().getYear(), Math.min(change.newEnd().getYear(), year));
  }

  private static List<SlackChange> deadlines(PlanFacts plan, List<PlannedItem> after) {
    List<SlackChange> changed = new ArrayList<>();
    Map<List<Object>, DeadlineSlack> old = new HashMap<>();
    slacks(plan, plan.items()).forEach(s -> old.put(List.of(s.key(), s.deadline()), s));
    for (DeadlineSlack slack : slacks(plan, after)) {
      DeadlineSlack before = old.get(List.of(slack.key(), slack.deadline()));
      if (before != null && before.workingDays() != slack.workingDays()) {
        changed.add(new SlackChange(before, slack));
      }
    }
    return changed;
  }

  private static List<DeadlineSlack> slacks(PlanFacts plan, List<PlannedItem> items) {
    Map<String, LocalDate> ends = new HashMap<>();
    items.stream()
        .filter(item -> !item.cancelled() && item.expectedEnd() != null)
        .forEach(item -> ends.put(item.key(), item.expectedEnd()));
    return DeadlineSlack.of(ends, plan.drivers(), plan.deadlines(), plan.calendars());
  }

  private static List<ScenarioChange> scenarios(PlanFacts plan, List<PlannedItem> after) {
    List<ScenarioChange> changed = new ArrayList<>();
    for (ScenarioFacts scenario : plan.scenarios()) {
      LocalDate before = available(scenario, plan.items());
      LocalDate then = available(scenario, after);
      if (!Objects.equals(before, then)) {
        changed.add(new ScenarioChange(scenario.key(), before, then));
      }
    }
    return changed;
  }

  private static LocalDate available(ScenarioFacts scenario, List<PlannedItem> items) {
    return items.stream()
        .filter(item -> scenario.requiredMeasures().contains(item.key()))
        .map(PlannedItem::expectedEnd)
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** Only what moves changes the load of a unit: the rest of it is taken as it was. */
  private static List<Overload> loads(PlanFacts plan, Load before, Touched touched) {
    Load ofOld = Load.of(touched.before(), plan.calendars());
    Map<String, Capacity> capacities = new TreeMap<>();
    plan.capacities().forEach(capacity -> capacities.put(capacity.unit(), capacity));
    List<Overload> overloads = new ArrayList<>();
    Load.of(touched.after(), plan.calendars())
        .cells()
        .forEach(
            (cell, load) -> {
              BigDecimal capacity = capacity(capacities, cell);
              Rational growth = load.minus(ofOld.of(cell.unit(), cell.year()));
              Rational earlier = before.of(cell.unit(), cell.year());
              Rational later = earlier.plus(growth);
              if (capacity != null
                  && growth.signum() > 0
                  && later.compareTo(Rational.of(capacity)) > 0) {
                overloads.add(new Overload(cell.unit(), cell.year(), earlier, later, capacity));
              }
            });
    return overloads;
  }

  /** Items of which something moves, whole with all their parts: effort counts at the parts. */
  private record Touched(List<PlannedItem> before, List<PlannedItem> after) {}

  private static Touched touched(PlanFacts plan, Map<String, CascadeChange> changes) {
    Map<String, String> parents = new HashMap<>();
    plan.items().forEach(item -> parents.put(item.key(), item.parent()));
    Set<String> roots = new HashSet<>();
    changes.keySet().forEach(key -> roots.add(root(key, parents)));
    List<PlannedItem> before =
        plan.items().stream().filter(item -> roots.contains(root(item.key(), parents))).toList();
    return new Touched(
        before, before.stream().map(item -> moved(item, changes.get(item.key()))).toList());
  }

  private static String root(String key, Map<String, String> parents) {
    String at = key;
    while (parents.get(at) != null && parents.containsKey(parents.get(at))) {
      at = parents.get(at);
    }
    return at;
  }

  private static BigDecimal capacity(Map<String, Capacity> capacities, UnitYear cell) {
    Capacity capacity = capacities.get(cell.unit());
    return capacity == null ? null : capacity.in(cell.year());
  }
}
