// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import digital.konstanz.roadmap.portfolio.FundType;
import java.util.Map;

/**
 * What the city may spend, and which fiscal years it budgets together.
 *
 * @param envelopes euros with point and two decimals by year, then fund; a missing one is 0
 * @param cycles by id, in the order of their years
 */
public record BudgetPlanDetails(
    Map<Integer, Map<FundType, String>> envelopes, Map<String, CycleDetails> cycles, long version) {

  /** Both years inclusive. */
  public record CycleDetails(BudgetCycleKind kind, int firstYear, int lastYear) {}
}
