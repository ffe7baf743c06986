// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Rag;

/**
 * @param light null for a measure that is not running
 * @param end forecast end, else planned end, inclusive; null for unknown
 */
public record StrategyMeasureRow(
    String key, String title, MeasureStatus status, Rag light, PlanDate end) {}
