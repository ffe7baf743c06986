// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.prioritisation.engine.Wibe.NetPresentValue;
import digital.konstanz.roadmap.prioritisation.engine.Wibe.Verdict;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WibeTest {
  private static final NetPresentValue NEGATIVE =
      new NetPresentValue(Rational.of(-1), Rational.ZERO, Rational.of(-1));

  @Test
  void laterMoneyIsDiscountedExactly() {
    NetPresentValue value =
        Wibe.netPresentValue(
            List.of(
                flow(0, "0", "1000", true), flow(1, "550", "0", true), flow(2, "605", "0", false)),
            new BigDecimal("0.10"));

    assertThat(value.budgetEffective()).isEqualTo(Rational.of(-500));
    assertThat(value.other()).isEqualTo(Rational.of(500));
    assertThat(value.total()).isEqualTo(Rational.ZERO);
    assertThat(Wibe.verdict(value, null, null, true)).isEqualTo(Verdict.ECONOMICAL);
  }

  @ParameterizedTest
  @CsvSource({
    "51,,false,JUSTIFIED",
    "50,,false,NOT_ECONOMICAL",
    ",60,false,NOT_COMPUTABLE",
    "51,50,true,NOT_ECONOMICAL",
    "51,51,true,JUSTIFIED",
    "51,,true,NOT_COMPUTABLE"
  })
  void aNegativeValueNeedsModulesAboveFifty(
      Long quality, Long external, boolean relevant, Verdict verdict) {
    assertThat(Wibe.verdict(NEGATIVE, rational(quality), rational(external), relevant))
        .isEqualTo(verdict);
  }

  @Test
  void aModuleScoresItsWeightedPoints() {
    WibeModule module = new WibeModule(List.of(item("Q1", "60", "10"), item("Q2", "40", "2.5")));

    assertThat(module.score()).isEqualTo(Rational.of(70));
  }

  @Test
  void missingPointsAreNotZero() {
    WibeModule module =
        new WibeModule(
            List.of(item("Q1", "60", "10"), new WibeModule.Item("Q2", new BigDecimal("40"), null)));

    assertThat(module.score()).isNull();
  }

  @Test
  void weightsSumUpToAHundredAndPointsToTen() {
    assertThatThrownBy(() -> new WibeModule(List.of(item("Q1", "99", "1"))))
        .isInstanceOf(RuleViolatedException.class);
    assertThatThrownBy(() -> item("Q1", "100", "10.5")).isInstanceOf(RuleViolatedException.class);
  }

  @Test
  void percentInsteadOfAFractionBelowMinusOneIsRefused() {
    List<CashFlow> none = List.of();

    assertThatThrownBy(() -> Wibe.netPresentValue(none, new BigDecimal("-1")))
        .hasMessageContaining("Maybe");
  }

  private static CashFlow flow(int period, String income, String expense, boolean budget) {
    return new CashFlow(period, new BigDecimal(income), new BigDecimal(expense), budget);
  }

  private static WibeModule.Item item(String criterion, String weight, String points) {
    return new WibeModule.Item(criterion, new BigDecimal(weight), new BigDecimal(points));
  }

  private static Rational rational(Long value) {
    return value == null ? null : Rational.of(value);
  }
}
