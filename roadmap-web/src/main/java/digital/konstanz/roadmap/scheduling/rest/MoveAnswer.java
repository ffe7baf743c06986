// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.ui.FindingTexts;
import digital.konstanz.roadmap.ui.rest.FindingDto;
import java.util.List;
import java.util.Locale;

/**
 * What a change of the plan moves, in the language of the caller.
 *
 * @param held what of it the locked plan holds; null when it holds nothing
 */
public record MoveAnswer(
    List<MoveResult.Change> changes,
    List<Conflict> conflicts,
    List<FindingDto> consequences,
    boolean applied,
    MoveResult.Held held) {

  /** What does not fit afterwards; {@code key} is the item that would have to lie later. */
  public record Conflict(String key, String code, String message) {}

  public static MoveAnswer of(MoveResult result, Locale language) {
    FindingTexts texts = new FindingTexts(language);
    return new MoveAnswer(
        result.changes(),
        result.conflicts().stream().map(finding -> conflict(finding, texts)).toList(),
        result.consequences().stream().map(finding -> FindingDto.of(finding, texts)).toList(),
        result.applied(),
        result.held());
  }

  static Conflict conflict(Finding finding, FindingTexts texts) {
    return new Conflict(
        finding.subject(),
        finding.code(),
        texts.message(finding.code(), finding.values().values()));
  }
}
