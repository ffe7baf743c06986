// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.shared.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What a move changes, the moved item first, which links do not hold afterwards, and what would
 * have to move but may not.
 *
 * @param consequences for money, deadlines, scenarios and capacities, as far as the caller may know
 *     them; the worst first
 * @param applied false after a dry run
 */
public record MoveResult(
    List<Change> changes, List<Finding> conflicts, List<Finding> consequences, boolean applied) {

  /**
   * Planned dates, inclusive.
   *
   * @param reason {@code MOVED} for the item that was asked for, {@code LINK} for what waits for
   *     something that moves, {@code PARENT} for a part of it
   * @param predecessor what the item waits for; null without a link, or for what the caller may not
   *     see
   */
  public record Change(
      String key,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      String reason,
      String predecessor) {}
}
