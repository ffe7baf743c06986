// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Person-days per unit and year. Effort spreads evenly over the working days of the item from the
 * planned start to the planned end, both inclusive (never the forecast); all but cancelled items
 * count; sums are exact. Effort between days on which nobody works falls into the year of the
 * start; effort without planned dates is nowhere.
 */
public final class Load {
  private final Map<UnitYear, Rational> personDays;

  private Load(Map<UnitYear, Rational> personDays) {
    this.personDays = personDays;
  }

  public static Load of(Collection<PlannedItem> items, ItemCalendars calendars) {
    Map<UnitYear, ShareSum> sums = new HashMap<>();
    for (PlannedItem item : RollUp.of(items).withEffort()) {
      if (item.start() != null && item.end() != null && !item.end().isBefore(item.start())) {
        spread(item, calendars.of(item.key()), sums);
      }
    }
    Map<UnitYear, Rational> exact = new TreeMap<>();
    sums.forEach((cell, sum) -> exact.put(cell, sum.value()));
    return new Load(exact);
  }

  /**
   * Every year from the earliest planned start to the latest planned end of the items, cancelled
   * ones included; empty when nothing is dated.
   */
  public static List<Integer> years(Collection<PlannedItem> items) {
    List<Integer> dated =
        items.stream()
            .flatMap(
                item ->
                    Stream.of(
                        item.start() == null ? item.end() : item.start(),
                        item.end() == null ? item.start() : item.end()))
            .filter(day -> day != null)
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    return dated.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(dated.get(0), dated.get(dated.size() - 1)).boxed().toList();
  }

  /** Unrounded; 0 where there is none. */
  public Rational of(String unit, int year) {
    return personDays.getOrDefault(new UnitYear(unit, year), Rational.ZERO);
  }

  /** Every cell with load, by unit and year, unrounded. */
  public Map<UnitYear, Rational> cells() {
    return Collections.unmodifiableMap(personDays);
  }

  private static void spread(
      PlannedItem item, WorkingCalendar calendar, Map<UnitYear, ShareSum> sums) {
    int all = calendar.workingDays(item.start(), item.end());
    if (all == 0) {
      add(item, item.start().getYear(), new Share(1, 1), sums);
      return;
    }
    for (int year = item.start().getYear(); year <= item.end().getYear(); year++) {
      LocalDate first = later(item.start(), LocalDate.of(year, 1, 1));
      LocalDate last = earlier(item.end(), LocalDate.of(year, 12, 31));
      int days = calendar.workingDays(first, last);
      if (days > 0) {
        add(item, year, new Share(days, all), sums);
      }
    }
  }

  private static void add(PlannedItem item, int year, Share share, Map<UnitYear, ShareSum> sums) {
    item.effortByUnit()
        .forEach(
            (unit, effort) ->
                sums.computeIfAbsent(new UnitYear(unit, year), cell -> new ShareSum())
                    .add(effort.multiply(BigDecimal.valueOf(share.days())), share.all()));
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private record Share(int days, int all) {}
}
