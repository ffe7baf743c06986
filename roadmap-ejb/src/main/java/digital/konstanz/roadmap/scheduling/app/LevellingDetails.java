// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import java.util.List;
import java.util.Map;

/**
 * A proposal with all that it means.
 *
 * @param current whether it still fits the plan; else {@code result} is empty
 * @param titles of the items that are named, by key
 * @param days working days by which each item would start later, by key
 */
public record LevellingDetails(
    String job,
    boolean current,
    LevellingOutcome outcome,
    List<LevellingMove> moves,
    MoveResult result,
    Map<String, String> titles,
    Map<String, Integer> days) {}
