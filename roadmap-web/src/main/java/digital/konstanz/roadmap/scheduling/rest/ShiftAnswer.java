// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.app.ShiftResult;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import java.util.List;
import java.util.Locale;

/**
 * What a shift of several items moves, in the language of the caller.
 *
 * @param version of the plan that it was calculated with; sent along, the real run refuses another
 * @param unmoved what was asked for and stays where it is
 * @param slipped measures that end well after the approved plan then, without a reason so far, for
 *     which the caller may give one
 */
public record ShiftAnswer(
    long version,
    List<MoveResult.Change> changes,
    List<MoveAnswer.Conflict> conflicts,
    List<FindingDto> consequences,
    List<MoveAnswer.Conflict> unmoved,
    List<String> slipped,
    boolean applied,
    MoveResult.Held held) {

  static ShiftAnswer of(ShiftResult result, Locale language) {
    MoveAnswer moves = MoveAnswer.of(result.moves(), language);
    FindingTexts texts = new FindingTexts(language);
    return new ShiftAnswer(
        result.version(),
        moves.changes(),
        moves.conflicts(),
        moves.consequences(),
        result.unmoved().stream().map(each -> MoveAnswer.conflict(each, texts)).toList(),
        result.slipped(),
        moves.applied(),
        moves.held());
  }
}
