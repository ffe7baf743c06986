// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;

/**
 * A new place in time for a measure, work package, milestone or gate; a dry run only tells what
 * would happen.
 *
 * @param seen where it lay when that was decided; null = wherever it lies
 * @param version of the plan that the dry run told about; null = whatever it is now
 */
public record MoveItem(
    String key, Move move, MoveCalculation.Dates seen, Long version, boolean dryRun) {}
