// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What the city judges its plans by; the meaning of each value is that of {@link LightRules}.
 *
 * @param wip most cards in a column of the board, by status; none missing, null for no limit
 * @param processVolume share of the volume in the priority of a process; the four shares make 1
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
    BigDecimal processVolume,
    BigDecimal processMediaBreaks,
    BigDecimal processInterfaces,
    BigDecimal processKnowledgeRisk,
    LightRules defaults,
    ProcessPriority processDefaults,
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
        state.processes().volume(),
        state.processes().mediaBreaks(),
        state.processes().interfaces(),
        state.processes().knowledgeRisk(),
        LightRules.initial(),
        ProcessPriority.initial(),
        initial,
        version);
  }
}
