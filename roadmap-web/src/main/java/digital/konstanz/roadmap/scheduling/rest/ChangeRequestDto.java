// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.scheduling.app.PlanChangeDetails;
import digital.konstanz.roadmap.scheduling.app.PlanChangeRow;
import java.util.List;
import java.util.Locale;

/**
 * A request to change a locked plan, in the language of the caller.
 *
 * @param changes as they were asked for
 * @param today what it would do to the plan of today; null for a decided one
 */
public record ChangeRequestDto(
    PlanChangeRow request, List<PlanChangeDetails.Change> changes, Today today) {

  /**
   * @param changed whether that is something else than what was asked for
   * @param preview what an approval has to name
   */
  public record Today(boolean changed, String preview, MoveAnswer moves) {}

  static ChangeRequestDto of(PlanChangeDetails details, Locale language) {
    PlanChangeDetails.Today today = details.today();
    return new ChangeRequestDto(
        details.request(),
        details.changes(),
        today == null
            ? null
            : new Today(today.changed(), today.preview(), MoveAnswer.of(today.result(), language)));
  }
}
