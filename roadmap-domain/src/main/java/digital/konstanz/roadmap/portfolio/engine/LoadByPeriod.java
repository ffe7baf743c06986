// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Person-days per unit and period. Effort spreads evenly over the working days of the item from the
 * planned start to the planned end, both inclusive (never the forecast); all but cancelled items
 * count; sums are exact. Effort between days on which nobody works falls into the period of the
 * start; effort without planned dates is nowhere.
 */
public final class LoadByPeriod {
  private final Map<UnitPeriod, Rational> personDays;

  private LoadByPeriod(Map<UnitPeriod, Rational> personDays) {
    this.personDays = personDays;
  }

  public static LoadByPeriod of(
      Collection<PlannedItem> items, ItemCalendars calendars, LoadSpan span) {
    Map<UnitPeriod, ShareSum> sums = new HashMap<>();
    for (PlannedItem item : RollUp.of(items).withEffort()) {
      if (item.start() != null && item.end() != null && !item.end().isBefore(item.start())) {
        spread(item, calendars.of(item.key()), span, sums);
      }
    }
    Map<UnitPeriod, Rational> exact = new TreeMap<>();
    sums.forEach((cell, sum) -> exact.put(cell, sum.value()));
    return new LoadByPeriod(exact);
  }

  /** Unrounded; 0 where there is none. */
  public Rational of(String unit, LocalDate first) {
    return personDays.getOrDefault(new UnitPeriod(unit, first), Rational.ZERO);
  }

  /** Every cell with load, by unit and period, unrounded. */
  public Map<UnitPeriod, Rational> cells() {
    return Collections.unmodifiableMap(personDays);
  }

  private static void spread(
      PlannedItem item, WorkingCalendar calendar, LoadSpan span, Map<UnitPeriod, ShareSum> sums) {
    CalendarPeriod period = span.period();
    int all = calendar.workingDays(item.start(), item.end());
    if (all == 0) {
      if (span.contains(item.start())) {
        add(item, period.firstOf(item.start()), new Share(1, 1), sums);
      }
      return;
    }
    LocalDate end = earlier(item.end(), span.last());
    LocalDate at = period.firstOf(later(item.start(), span.first()));
    for (; !at.isAfter(end); at = period.after(at)) {
      int days =
          calendar.workingDays(later(item.start(), at), earlier(item.end(), period.lastOf(at)));
      if (days > 0) {
        add(item, at, new Share(days, all), sums);
      }
    }
  }

  private static void add(
      PlannedItem item, LocalDate first, Share share, Map<UnitPeriod, ShareSum> sums) {
    item.effortByUnit()
        .forEach(
            (unit, effort) ->
                sums.computeIfAbsent(new UnitPeriod(unit, first), cell -> new ShareSum())
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
