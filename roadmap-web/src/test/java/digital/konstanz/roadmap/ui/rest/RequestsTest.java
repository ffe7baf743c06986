// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestsTest {

  @Test
  void aDayIsReadAndNoneIsNone() {
    assertThat(Requests.planDate("to", "2199-12-31")).isEqualTo(LocalDate.of(2199, 12, 31));
    assertThat(Requests.planDate("to", " ")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "+99999999-12-31,date.out-of-range",
    "-99999999-01-01,date.out-of-range",
    "1899-12-31,date.out-of-range",
    "tomorrow,value.unreadable"
  })
  void aDayThatNoPlanMayHaveIsRefused(String text, String code) {
    assertThatThrownBy(() -> Requests.planDate("to", text))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
