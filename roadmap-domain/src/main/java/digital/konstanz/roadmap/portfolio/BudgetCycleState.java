// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.UUID;

/** Business fields of a {@link BudgetCycle}; both years inclusive. */
public record BudgetCycleState(UUID id, BudgetCycleKind kind, int firstYear, int lastYear) {}
