// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDateTest {

  @ParameterizedTest
  @CsvSource({
    "DAY, 2027-05-17, 2027-05-17",
    "MONTH, 2027-05-01, 2027-05-31",
    "QUARTER, 2027-04-01, 2027-06-30",
    "HALF_YEAR, 2027-01-01, 2027-06-30",
    "YEAR, 2027-01-01, 2027-12-31"
  })
  void aPeriodStartsOnItsFirstAndEndsOnItsLastDay(
      Precision precision, LocalDate first, LocalDate last) {
    PlanDate date = new PlanDate(LocalDate.of(2027, 5, 17), precision);

    assertThat(date.asStart()).isEqualTo(new PlanDate(first, precision));
    assertThat(date.asEnd()).isEqualTo(new PlanDate(last, precision));
  }

  @Test
  void theLastQuarterEndsWithTheYear() {
    PlanDate date = new PlanDate(LocalDate.of(2026, 11, 16), Precision.QUARTER);

    assertThat(date.asStart().date()).isEqualTo("2026-10-01");
    assertThat(date.asEnd().date()).isEqualTo("2026-12-31");
  }

  @ParameterizedTest
  @CsvSource({"0000-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
  void yearsThatNobodyPlansForAreRefused(LocalDate date) {
    assertThatThrownBy(() -> PlanDate.day(date))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> assertThat(e.code()).isEqualTo("plan-date.out-of-range"));
  }
}
