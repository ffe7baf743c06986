// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.MoveCalculation;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import java.util.List;

/**
 * Somebody asks for other dates in a locked plan: one item moves, or several are shifted by the
 * same; a dry run only tells what that would mean.
 *
 * @param key of the item that moves; null when several are shifted
 * @param move null when several are shifted, and with {@code dates}
 * @param dates where the item is to lie exactly; null within means without that date
 * @param keys of the items that are shifted; empty when one moves
 * @param shift null when one moves
 */
public record RequestPlanChange(
    String roadmap,
    String reason,
    String key,
    Move move,
    MoveCalculation.Dates dates,
    List<String> keys,
    Shift shift,
    boolean dryRun) {}
