// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Rational;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Person-days per unit and year: {@link LoadByPeriod} with whole years. */
public final class Load {
  private final Map<UnitYear, Rational> personDays;

  private Load(Map<UnitYear, Rational> personDays) {
    this.personDays = personDays;
  }

  public static Load of(Collection<PlannedItem> items, ItemCalendars calendars) {
    Map<UnitYear, Rational> exact = new TreeMap<>();
    LoadByPeriod.of(items, calendars, LoadSpan.all(CalendarPeriod.YEAR))
        .cells()
        .forEach((cell, sum) -> exact.put(new UnitYear(cell.unit(), cell.first().getYear()), sum));
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
}
