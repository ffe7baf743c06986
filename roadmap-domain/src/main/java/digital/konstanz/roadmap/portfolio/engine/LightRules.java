// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.Rag;
import java.math.BigDecimal;

/**
 * Thresholds of the traffic lights, each inclusive, and the age at which a report is stale. They
 * are a house rule: the city sets them.
 *
 * @param timeGreen working days of delay up to which time is green
 * @param timeYellow working days of delay up to which time is yellow
 * @param costGreen percent above the plan up to which cost is green
 * @param costYellow percent above the plan up to which cost is yellow
 * @param spiGreen progress / planned progress from which progress is green
 * @param spiYellow progress / planned progress from which progress is yellow
 * @param staleAfterDays calendar days after which a report is no longer current
 */
public record LightRules(
    int timeGreen,
    int timeYellow,
    BigDecimal costGreen,
    BigDecimal costYellow,
    BigDecimal spiGreen,
    BigDecimal spiYellow,
    int staleAfterDays) {

  /** The values to begin with. */
  public static LightRules initial() {
    return new LightRules(
        5,
        20,
        new BigDecimal("5"),
        new BigDecimal("10"),
        new BigDecimal("0.90"),
        new BigDecimal("0.75"),
        92);
  }

  Rag ofDelay(int workingDays) {
    if (workingDays <= timeGreen) {
      return Rag.GREEN;
    }
    return workingDays <= timeYellow ? Rag.YELLOW : Rag.RED;
  }

  Rag ofExcess(BigDecimal percent) {
    if (percent.compareTo(costGreen) <= 0) {
      return Rag.GREEN;
    }
    return percent.compareTo(costYellow) <= 0 ? Rag.YELLOW : Rag.RED;
  }

  Rag ofSpi(BigDecimal spi) {
    if (spi.compareTo(spiGreen) >= 0) {
      return Rag.GREEN;
    }
    return spi.compareTo(spiYellow) >= 0 ? Rag.YELLOW : Rag.RED;
  }
}
