// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.scheduling.app.LinkDetails;
import digital.konstanz.roadmap.scheduling.app.LinkResult;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import java.util.List;
import java.util.Locale;

/**
 * A link and what moves because of it.
 *
 * @param link as it is stored now; null after a dry run that adds
 */
public record LinkAnswer(
    LinkDetails link,
    List<MoveResult.Change> changes,
    List<MoveAnswer.Conflict> conflicts,
    List<FindingDto> consequences,
    boolean applied,
    MoveResult.Held held) {

  static LinkAnswer of(LinkResult result, Locale language) {
    MoveAnswer moves = MoveAnswer.of(result.moves(), language);
    return new LinkAnswer(
        result.link(),
        moves.changes(),
        moves.conflicts(),
        moves.consequences(),
        moves.applied(),
        moves.held());
  }
}
