// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.shared.Finding;
import java.util.List;

/**
 * What a shift of several items changes.
 *
 * @param version of the plan that it was calculated with
 * @param unmoved the items that were asked for and stay where they are, each with the reason
 * @param slipped measures that end well after the approved plan then, of which nobody has said why
 *     and the caller may
 */
public record ShiftResult(
    long version, MoveResult moves, List<Finding> unmoved, List<String> slipped) {

  /** Where nobody is asked for reasons. */
  ShiftResult(long version, MoveResult moves, List<Finding> unmoved) {
    this(version, moves, unmoved, List.of());
  }

  ShiftResult asking(List<String> reasonsFor) {
    return new ShiftResult(version, moves, unmoved, reasonsFor);
  }
}
