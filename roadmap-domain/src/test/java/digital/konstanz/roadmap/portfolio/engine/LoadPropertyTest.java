// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LoadPropertyTest {
  private static final LocalDate ORIGIN = LocalDate.of(2025, 1, 1);

  @Property
  void noEffortIsLostOrInvented(@ForAll @Size(max = 40) List<@IntRange(max = 5000) Integer> seeds) {
    List<PlannedItem> items = new ArrayList<>();
    BigDecimal effort = BigDecimal.ZERO;
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
      effort = effort.add(personDays);
    }

    Rational spread =
        Load.of(items, ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()))
            .cells()
            .values()
            .stream()
            .reduce(Rational.ZERO, Rational::plus);

    assertThat(spread).isEqualTo(Rational.of(effort));
  }
}
