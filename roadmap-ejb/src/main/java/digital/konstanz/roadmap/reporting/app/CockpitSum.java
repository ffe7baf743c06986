// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

/**
 * A sum of the cockpit with the measures that make it up.
 *
 * @param <R> what is summed: {@link BudgetRow} or {@link LoadRow}
 */
public record CockpitSum<R>(R row, SumParts parts) {}
