// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What measures and work packages share; effort in person-days, budget by year and fund. */
public record WorkState(
    MeasureStatus status,
    String statusReason,
    String description,
    BigDecimal effortTotal,
    Map<UUID, BigDecimal> effortByUnit,
    List<BudgetLine> budget) {

  public static WorkState of(MeasureStatus status) {
    return new WorkState(status, null, null, null, Map.of(), List.of());
  }
}
