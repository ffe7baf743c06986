// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the city judges its plans by; the meaning of each value is that of {@link LightRules}.
 *
 * @param wip most cards in a column of the board, by status; none missing, null for no limit
 * @param defaults every field as it is without a decision of the city
 * @param version 0 as long as the defaults hold
 */
public record HouseRulesDetails(
    int timeGreen,
    int timeYellow,
    BigDecimal costGreen,
    BigDecimal costYellow,
    BigDecimal spiGreen,
    BigDecimal spiYellow,
    int staleAfterDays,
    Map<MeasureStatus, Integer> wip,
    LightRules defaults,
    boolean initial,
    long version) {

  static HouseRulesDetails of(
      HouseRulesState state, Map<MeasureStatus, Integer> wip, boolean initial, long version) {
    LightRules lights = state.lights();
    return new HouseRulesDetails(
        lights.timeGreen(),
        lights.timeYellow(),
        lights.costGreen(),
        lights.costYellow(),
        lights.spiGreen(),
        lights.spiYellow(),
        lights.staleAfterDays(),
        wip,
        LightRules.initial(),
        initial,
        version);
  }
}
