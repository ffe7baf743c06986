// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A request with what it moves, as far as the caller sees it.
 *
 * @param changes as they were asked for
 * @param today what it would do to the plan of today; null for a decided one, for one that moves
 *     nothing, and when that cannot be calculated
 */
public record PlanChangeDetails(PlanChangeRow request, List<Change> changes, Today today) {

  /**
   * Planned dates, inclusive.
   *
   * @param days working days by which its end is later; null without one of the two
   */
  public record Change(
      String key,
      String title,
      boolean asked,
      LocalDate oldStart,
      LocalDate oldEnd,
      LocalDate newStart,
      LocalDate newEnd,
      Integer days) {}

  /**
   * @param changed whether that is something else than what was asked for
   * @param preview names exactly this; an approval says what it has seen
   * @param titles of what is named, by key
   * @param days working days by which each end is later, by key
   */
  public record Today(
      MoveResult result,
      boolean changed,
      String preview,
      Map<String, String> titles,
      Map<String, Integer> days) {}
}
