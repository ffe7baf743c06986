// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static digital.konstanz.roadmap.portfolio.FundType.CAPITAL;
import static digital.konstanz.roadmap.portfolio.FundType.OPERATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BudgetSumsTest {

  @Test
  void cancelledMeasuresTakeNoMoney() {
    BudgetSums sums =
        BudgetSums.of(
            List.of(
                Items.planned("A").budget(2026, OPERATING, "100.50").item(),
                Items.done("B").budget(2026, OPERATING, "50").item(),
                Items.cancelled("C").budget(2026, OPERATING, "1000").item()));

    assertThat(sums.of(2026, OPERATING)).isEqualByComparingTo("150.50");
    assertThat(sums.of(2026, CAPITAL)).isZero();
  }

  @Test
  void yearsWithALineOrAnEnvelopeAreListedWithBothFunds() {
    BudgetSums sums = BudgetSums.of(List.of(Items.planned("A").budget(2027, CAPITAL, "10").item()));

    List<BudgetSums.Row> rows =
        sums.against(Map.of(new YearFund(2026, OPERATING), new BigDecimal("5")));

    assertThat(rows)
        .extracting(BudgetSums.Row::yearFund)
        .containsExactly(
            new YearFund(2026, OPERATING),
            new YearFund(2026, CAPITAL),
            new YearFund(2027, OPERATING),
            new YearFund(2027, CAPITAL));
    assertThat(rows.get(0).exceeded()).isFalse();
    assertThat(rows.get(3).envelope()).isZero();
    assertThat(rows.get(3).exceeded()).isTrue();
  }

  @Test
  void spendingTheWholeEnvelopeIsNoExcess() {
    BudgetSums sums =
        BudgetSums.of(List.of(Items.planned("A").budget(2027, CAPITAL, "10.00").item()));

    assertThat(sums.against(Map.of(new YearFund(2027, CAPITAL), BigDecimal.TEN)).get(1).exceeded())
        .isFalse();
  }
}
