// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LoadPropertyTest {
  private static final LocalDate ORIGIN = LocalDate.of(2025, 1, 1);
  private static final ItemCalendars CALENDARS =
      ItemCalendars.ofCity(WorkingCalendar.mondayToFriday());

  @Property
  void noEffortIsLostOrInvented(@ForAll @Size(max = 40) List<@IntRange(max = 5000) Integer> seeds) {
    List<PlannedItem> items = items(seeds);
    BigDecimal effort =
        items.stream()
            .map(item -> item.effortByUnit().get("IT"))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    Rational spread = sum(Load.of(items, CALENDARS).cells().values());

    assertThat(spread).isEqualTo(Rational.of(effort));
  }

  @Property(tries = 200)
  void theMonthsAndTheQuartersOfAYearAddUpToTheYear(
      @ForAll @Size(max = 40) List<@IntRange(max = 5000) Integer> seeds) {
    List<PlannedItem> items = items(seeds);
    Load years = Load.of(items, CALENDARS);
    for (CalendarPeriod period : CalendarPeriod.values()) {
      Map<UnitYear, Rational> sums = new TreeMap<>();
      LoadByPeriod.of(items, CALENDARS, LoadSpan.all(period))
          .cells()
          .forEach(
              (cell, days) -> {
                assertThat(period.firstOf(cell.first())).isEqualTo(cell.first());
                sums.merge(new UnitYear(cell.unit(), cell.first().getYear()), days, Rational::plus);
              });

      assertThat(sums).as(period.name()).isEqualTo(years.cells());
    }
  }

  @Property(tries = 200)
  void theSharesOfAMonthAddUpToIt(
      @ForAll @Size(max = 40) List<@IntRange(max = 5000) Integer> seeds) {
    List<PlannedItem> items = items(seeds);
    LoadSpan months = LoadSpan.all(CalendarPeriod.MONTH);
    Contributions<UnitPeriod> shares = Contributions.toLoad(items, CALENDARS, months);

    LoadByPeriod.of(items, CALENDARS, months)
        .cells()
        .forEach(
            (cell, days) ->
                assertThat(sum(shares.of(cell).stream().map(Contributions.Share::amount).toList()))
                    .isEqualTo(days));
  }

  private static Rational sum(Collection<Rational> amounts) {
    return amounts.stream().reduce(Rational.ZERO, Rational::plus);
  }

  private static List<PlannedItem> items(List<Integer> seeds) {
    List<PlannedItem> items = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      LocalDate start = ORIGIN.plusDays(seeds.get(i) % 700);
      BigDecimal personDays = new BigDecimal(seeds.get(i)).movePointLeft(1);
      items.add(
          new PlannedItem(
              "M" + i,
              null,
              MeasureStatus.PLANNED,
              start,
              start.plusDays(seeds.get(i) / 3),
              null,
              Map.of("IT", personDays),
              List.of()));
    }
    return items;
  }
}
