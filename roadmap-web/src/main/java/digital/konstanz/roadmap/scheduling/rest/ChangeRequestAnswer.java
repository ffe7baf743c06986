// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.app.PlanChangeResult;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import java.util.List;
import java.util.Locale;

/**
 * What a request to change a locked plan would move, in the language of the caller.
 *
 * @param request null after a dry run
 * @param unmoved what was asked for and would stay nevertheless
 */
public record ChangeRequestAnswer(
    PlanChangeRow request,
    List<MoveResult.Change> changes,
    List<MoveAnswer.Conflict> conflicts,
    List<FindingDto> consequences,
    List<MoveAnswer.Conflict> unmoved,
    MoveResult.Held held) {

  static ChangeRequestAnswer of(PlanChangeResult result, Locale language) {
    MoveAnswer moves = MoveAnswer.of(result.moves(), language);
    FindingTexts texts = new FindingTexts(language);
    return new ChangeRequestAnswer(
        result.request(),
        moves.changes(),
        moves.conflicts(),
        moves.consequences(),
        result.unmoved().stream().map(each -> MoveAnswer.conflict(each, texts)).toList(),
        moves.held());
  }
}
