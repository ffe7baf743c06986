// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import java.math.BigDecimal;

/**
 * Money of one period of an economic appraisal, in euros.
 *
 * @param period years after the first one, from 0
 * @param budgetEffective whether the money moves through the budget
 */
public record CashFlow(int period, BigDecimal income, BigDecimal expense, boolean budgetEffective) {

  public CashFlow {
    if (period < 0) {
      throw new IllegalArgumentException("period " + period + ". Maybe a year instead of a count.");
    }
  }
}
