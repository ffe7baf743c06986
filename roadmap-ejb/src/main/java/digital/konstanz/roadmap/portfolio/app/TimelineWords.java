// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import java.util.List;
import java.util.Map;

/**
 * What a timeline needs beside the plan itself.
 *
 * @param unitNames by key, external units too
 * @param cycles by first year
 */
public record TimelineWords(Map<String, String> unitNames, List<Cycle> cycles) {

  /** Fiscal years that are budgeted together, both inclusive. */
  public record Cycle(BudgetCycleKind kind, int firstYear, int lastYear) {}
}
