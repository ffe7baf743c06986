// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarSettingsTest {
  private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);

  private static CalendarSettings calendar(String land, ClosingDayState... days) {
    return new CalendarSettings(
        new CalendarSettingsState(
            UUID.randomUUID(), null, land, new BigDecimal("7.80"), 200, List.of(days)));
  }

  private static ClosingDayState closing(LocalDate day, boolean everyYear, UnitId unit) {
    return new ClosingDayState(
        UUID.randomUUID(), day, everyYear, unit == null ? null : unit.value(), "Geschlossen");
  }

  @Test
  void aYearlyClosingDayHoldsInEveryYearForEverybody() {
    CalendarSettings calendar = calendar("DE-BW", closing(CHRISTMAS_EVE, true, null));

    assertThat(calendar.closed(LocalDate.of(2030, 12, 24), null)).isTrue();
    assertThat(calendar.closed(LocalDate.of(2030, 12, 24), UnitId.create())).isTrue();
    assertThat(calendar.closed(LocalDate.of(2030, 12, 23), null)).isFalse();
  }

  @Test
  void aClosingDayOfAUnitHoldsForThisUnitAlone() {
    UnitId unit = UnitId.create();
    CalendarSettings calendar = calendar("DE-BW", closing(CHRISTMAS_EVE, false, unit));

    assertThat(calendar.closed(CHRISTMAS_EVE, unit)).isTrue();
    assertThat(calendar.closed(CHRISTMAS_EVE, UnitId.create())).isFalse();
    assertThat(calendar.closed(CHRISTMAS_EVE, null)).isFalse();
    assertThat(calendar.closed(CHRISTMAS_EVE.plusYears(1), unit)).isFalse();
  }

  @Test
  void aLandIsNamedByItsCode() {
    assertThatThrownBy(() -> calendar("Baden"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo("calendar.land"));
  }
}
