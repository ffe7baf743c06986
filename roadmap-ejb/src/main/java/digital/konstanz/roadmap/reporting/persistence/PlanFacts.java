// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The plans of all roadmaps as reports need them. Nothing is left out for permission's sake: sums
 * are the city's; whoever shows single items asks {@link ItemFacts#visibleTo}.
 *
 * @param items in manual order, then by key
 * @param effort person-days by item and unit, of the item alone
 * @param reports by measure, oldest first
 * @param units by key
 */
public record PlanFacts(
    List<ItemFacts> items,
    Map<String, Map<String, BigDecimal>> effort,
    Map<String, List<BudgetLine>> budget,
    Map<YearFund, BigDecimal> envelopes,
    Map<String, List<ReportFacts>> reports,
    List<LinkFacts> links,
    Map<String, UnitFacts> units) {

  /** The newest report of a measure; null when there is none. */
  public ReportFacts latestReport(String measure) {
    List<ReportFacts> all = reports.getOrDefault(measure, List.of());
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }
}
