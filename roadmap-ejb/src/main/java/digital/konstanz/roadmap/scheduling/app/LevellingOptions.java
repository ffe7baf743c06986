// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.util.List;
import java.util.Set;

/**
 * What can be chosen for levelling, and what is proposed.
 *
 * @param units with known capacity, by key
 * @param statuses that may be chosen
 * @param movable how many measures would be free to move with this choice
 */
public record LevellingOptions(
    LevellingRequest proposed, List<Unit> units, Set<MeasureStatus> statuses, int movable) {

  /**
   * @param overloadedYears in which it has more work than capacity, of all roadmaps
   */
  public record Unit(String key, List<Integer> overloadedYears) {}
}
