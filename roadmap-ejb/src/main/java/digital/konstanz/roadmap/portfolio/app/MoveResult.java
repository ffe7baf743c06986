// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.shared.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What a move changes, the moved item first, and which links do not hold afterwards.
 *
 * @param applied false after a dry run
 */
public record MoveResult(List<Change> changes, List<Finding> conflicts, boolean applied) {

  /**
   * Planned dates, inclusive.
   *
   * @param reason {@code MOVED} for the item that was asked for
   */
  public record Change(
      String key,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      String reason) {}
}
