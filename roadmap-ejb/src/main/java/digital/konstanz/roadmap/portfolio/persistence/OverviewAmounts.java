// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Effort and money of the plan items themselves, without what stands below them.
 *
 * @param effort person-days over all units, by item
 */
public record OverviewAmounts(Map<UUID, BigDecimal> effort, Map<UUID, List<BudgetLine>> budget) {}
