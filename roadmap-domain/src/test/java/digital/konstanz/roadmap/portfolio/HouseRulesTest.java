// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static HouseRulesState state(LightRules lights, Map<MeasureStatus, Integer> wip) {
    return new HouseRulesState(UUID.randomUUID(), lights, wip, ProcessPriority.initial());
  }

  private static LightRules lights(String spiGreen, String spiYellow, int staleAfterDays) {
    return new LightRules(
        5,
        20,
        new BigDecimal("5"),
        new BigDecimal("10"),
        new BigDecimal(spiGreen),
        new BigDecimal(spiYellow),
        staleAfterDays);
  }

  @Test
  void theStateComesBackAsItWasSet() {
    HouseRulesState wanted =
        state(lights("0.95", "0.8", 31), Map.of(MeasureStatus.RUNNING, 12, MeasureStatus.IDEA, 3));

    assertThat(new HouseRules(wanted).state()).isEqualTo(wanted);
  }

  @Test
  void progressTurnsYellowBelowGreen() {
    assertThatThrownBy(() -> new HouseRules(state(lights("0.7", "0.8", 31), Map.of())))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("spiYellow"));
  }

  @Test
  void aReportIsNeverStaleOnItsOwnDay() {
    assertThatThrownBy(() -> new HouseRules(state(lights("0.9", "0.8", 0), Map.of())))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.field()).isEqualTo("staleAfterDays"));
  }

  @Test
  void theSharesInThePriorityOfAProcessMakeOneWhole() {
    BigDecimal half = new BigDecimal("0.5");
    HouseRulesState initial = HouseRulesState.initial();

    assertThat(
            new HouseRules(weighed(initial, new ProcessPriority(half, half, ZERO, ZERO)))
                .state()
                .processes())
        .isEqualTo(new ProcessPriority(half, half, ZERO, ZERO));
    assertThatThrownBy(
            () -> new HouseRules(weighed(initial, new ProcessPriority(half, half, half, ZERO))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            rule -> assertThat(rule.code()).isEqualTo("house-rules.weights"));
  }

  private static HouseRulesState weighed(HouseRulesState state, ProcessPriority weights) {
    return new HouseRulesState(state.id(), state.lights(), state.wip(), weights);
  }

  @Test
  void aColumnHoldsAtLeastOneCard() {
    assertThatThrownBy(
            () -> new HouseRules(state(LightRules.initial(), Map.of(MeasureStatus.RUNNING, 0))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("wip.RUNNING"));
  }
}
