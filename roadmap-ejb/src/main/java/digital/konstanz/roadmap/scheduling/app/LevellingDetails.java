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
 * @param held what stays, as far as it still fits the plan
 * @param titles of the items that are named, by key
 * @param days working days by which each item would start later, by key
 */
public record LevellingDetails(
    String job,
    boolean current,
    LevellingOutcome outcome,
    List<LevellingMove> moves,
    MoveResult result,
    List<LevellingHeld> held,
    Map<String, String> titles,
    Map<String, Integer> days) {

  /** Keys of the measures that alone need more than their unit has in any period. */
  public List<String> tooDense() {
    return outcome.tooDense().stream().filter(titles::containsKey).toList();
  }
}
