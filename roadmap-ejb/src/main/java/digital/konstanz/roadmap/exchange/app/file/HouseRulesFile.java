// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the city judges its plans by.
 *
 * @param wipLimits most cards in a column of the board, by status
 */
public record HouseRulesFile(
    Integer timeGreen,
    Integer timeYellow,
    BigDecimal costGreen,
    BigDecimal costYellow,
    BigDecimal spiGreen,
    BigDecimal spiYellow,
    Integer staleAfterDays,
    Map<String, Integer> wipLimits,
    ProcessWeightsFile processWeights) {}
