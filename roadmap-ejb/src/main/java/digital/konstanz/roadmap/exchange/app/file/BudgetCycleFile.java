// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import digital.konstanz.roadmap.portfolio.BudgetCycleKind;
import java.util.List;

/** A budget cycle; its years are consecutive. */
public record BudgetCycleFile(BudgetCycleKind type, List<Integer> years) {}
