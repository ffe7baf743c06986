// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DateRuleTest {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

  @ParameterizedTest
  @EnumSource
  void aDayIsNamedExactlyWhereTheTypeNeedsOne(ConstraintType type) {
    LocalDate right = type.needsDay() ? DAY : null;
    LocalDate wrong = type.needsDay() ? null : DAY;

    assertThat(new DateRule(type, right, true).day()).isEqualTo(right);
    assertThatThrownBy(() -> new DateRule(type, wrong, false))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.field()).isEqualTo("constraintDate"));
  }
}
