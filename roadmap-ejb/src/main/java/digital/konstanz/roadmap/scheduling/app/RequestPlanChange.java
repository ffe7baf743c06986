// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import java.util.List;

/**
 * Somebody asks for other dates in a locked plan: one item moves, several are shifted by the same,
 * or each gets its own dates; a dry run only tells what that would mean.
 *
 * @param key of the item that moves; null for others
 * @param move null for others
 * @param items where items are to lie exactly, null within means without that date; empty for
 *     others
 * @param keys of the items that are shifted; empty when one moves
 * @param shift null when one moves
 */
public record RequestPlanChange(
    String roadmap,
    String reason,
    String key,
    Move move,
    List<Placed> items,
    List<String> keys,
    Shift shift,
    boolean dryRun) {}
