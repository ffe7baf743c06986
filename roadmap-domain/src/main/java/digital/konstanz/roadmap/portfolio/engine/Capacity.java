// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.math.BigDecimal;
import java.util.Map;

/**
 * Person-days that a unit has for the roadmap.
 *
 * @param everyYear counts for every year that is not in {@code byYear}; null = unknown
 */
public record Capacity(String unit, BigDecimal everyYear, Map<Integer, BigDecimal> byYear) {

  public Capacity {
    byYear = Map.copyOf(byYear);
  }

  /** Null when it is not known. */
  public BigDecimal in(int year) {
    return byYear.getOrDefault(year, everyYear);
  }
}
