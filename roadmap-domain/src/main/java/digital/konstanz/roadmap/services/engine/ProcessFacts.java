// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.engine;

import java.math.BigDecimal;

/**
 * What the priority of a process depends on; each may be null = unknown, none is negative.
 *
 * @param mediaBreaks 0 to 10
 * @param interfaces 0 to 10
 * @param knowledgeRisk 0 to 10
 */
public record ProcessFacts(
    String key,
    BigDecimal casesPerYear,
    BigDecimal minutesPerCase,
    BigDecimal mediaBreaks,
    BigDecimal interfaces,
    BigDecimal knowledgeRisk) {

  /** Cases per year times minutes per case; null when one is unknown. */
  BigDecimal volume() {
    return casesPerYear == null || minutesPerCase == null
        ? null
        : casesPerYear.multiply(minutesPerCase);
  }
}
