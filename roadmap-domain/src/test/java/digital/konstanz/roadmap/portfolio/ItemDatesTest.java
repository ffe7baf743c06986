// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ItemDatesTest {
  private static final PlanDate MARCH_3 = PlanDate.day(LocalDate.of(2026, 3, 3));
  private static final PlanDate APRIL = new PlanDate(LocalDate.of(2026, 4, 10), Precision.MONTH);

  @Test
  void anEndInAMonthLastsToTheEndOfTheMonth() {
    ItemDates dates = ItemDates.planned(MARCH_3, APRIL);

    assertThat(dates.plannedRange())
        .contains(new DateRange(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 4, 30)));
  }

  @Test
  void startAndEndInTheSameQuarterAreInOrder() {
    PlanDate quarter = new PlanDate(LocalDate.of(2026, 5, 1), Precision.QUARTER);

    assertThat(ItemDates.planned(quarter, quarter).plannedRange())
        .contains(new DateRange(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
  }

  @Test
  void anEndBeforeItsStartIsRefusedAtItsField() {
    assertThatThrownBy(() -> ItemDates.NONE.withForecast(APRIL, MARCH_3))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo("dates.reversed");
              assertThat(e.field()).isEqualTo("forecastEnd");
            });
  }

  @Test
  void aForecastMayLieBeforeThePlannedStart() {
    ItemDates dates = ItemDates.planned(APRIL, null).withForecast(MARCH_3, MARCH_3);

    assertThat(dates.expectedEnd()).isEqualTo(MARCH_3);
    assertThat(dates.plannedRange()).isEmpty();
  }

  @Test
  void withoutAForecastThePlannedEndIsExpected() {
    assertThat(ItemDates.planned(null, MARCH_3).expectedEnd()).isEqualTo(MARCH_3);
    assertThat(ItemDates.NONE.expectedEnd()).isNull();
  }
}
