// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.identity.Authority;
import digital.konstanz.roadmap.shared.Texts;
import java.time.LocalDate;

/**
 * A decision about a proposed baseline.
 *
 * @param by who decides
 * @param resolutionKey the resolution it carries out; null for none
 * @param reason needed for a refusal
 */
public record BaselineDecision(
    boolean approved, Authority by, LocalDate on, String resolutionKey, String reason) {

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code text.missing} at {@code
   *     reason} for a refusal without one
   */
  public BaselineDecision {
    reason =
        approved
            ? Texts.optional("reason", reason, 2_000)
            : Texts.required("reason", reason, 2_000);
    resolutionKey = Texts.optional("resolution", resolutionKey, 100);
  }
}
