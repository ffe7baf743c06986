// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.Texts;
import java.time.Instant;
import java.util.UUID;

/**
 * How a request ended; {@link #NONE} for an open one.
 *
 * @param appliedLock id of the lock that held when it was approved; null without one
 */
public record PlanChangeDecision(
    PlanChangeStatus status, UUID by, Instant at, String reason, UUID appliedLock) {
  public static final PlanChangeDecision NONE =
      new PlanChangeDecision(PlanChangeStatus.OPEN, null, null, null, null);

  /**
   * @throws digital.konstanz.roadmap.shared.RuleViolatedException {@code text.missing} at {@code
   *     reason} for a refusal without one
   */
  public PlanChangeDecision {
    reason =
        status == PlanChangeStatus.REFUSED
            ? Texts.required("reason", reason, 2_000)
            : Texts.optional("reason", reason, 2_000);
  }
}
