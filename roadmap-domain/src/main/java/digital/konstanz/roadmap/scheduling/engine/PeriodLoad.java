// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Person-days of a unit in a period before and after levelling, rounded half up to 2 decimals.
 *
 * @param period its first day
 */
public record PeriodLoad(
    String unit, LocalDate period, BigDecimal before, BigDecimal after, BigDecimal capacity) {

  public boolean resolved() {
    return after.compareTo(capacity) <= 0;
  }
}
