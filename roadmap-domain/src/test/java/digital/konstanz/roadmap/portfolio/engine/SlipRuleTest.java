// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SlipRuleTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);

  private final SlipRule rule = new SlipRule(5, WorkingCalendar.mondayToFriday());

  @Test
  void fiveWorkingDaysAskForNoReason() {
    assertThat(rule.asks(FRIDAY, FRIDAY.plusDays(7))).isFalse();
  }

  @Test
  void theSixthAsks() {
    assertThat(rule.asks(FRIDAY, FRIDAY.plusDays(10))).isTrue();
  }

  @Test
  void theWeekendAfterTheFifthAsksForNothing() {
    assertThat(rule.latestWithout(FRIDAY)).isEqualTo(FRIDAY.plusDays(9));
    assertThat(rule.asks(FRIDAY, FRIDAY.plusDays(9))).isFalse();
  }

  @Test
  void earlierOrUnknownAsksForNothing() {
    assertThat(rule.asks(FRIDAY, FRIDAY.minusDays(30))).isFalse();
    assertThat(rule.asks(null, FRIDAY)).isFalse();
    assertThat(rule.asks(FRIDAY, null)).isFalse();
    assertThat(rule.latestWithout(null)).isNull();
  }
}
