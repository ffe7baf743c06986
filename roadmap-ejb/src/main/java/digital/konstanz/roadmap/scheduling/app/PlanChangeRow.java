// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.PlanChangeKind;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A request to change a locked plan in a list.
 *
 * @param author name of who asks; null when that account is gone
 * @param asked what was asked for, in that order; empty when the lock is to be released
 * @param baseline key of the approved plan that was locked
 * @param lockHolds whether that lock still holds
 * @param own whether it is the caller's own
 * @param behind whether the caller or somebody who is stood in for is behind it, so that somebody
 *     else decides
 * @param mayDecide whether the caller may approve or refuse it
 */
public record PlanChangeRow(
    String key,
    PlanChangeKind kind,
    PlanChangeStatus status,
    String reason,
    String author,
    Instant requestedAt,
    List<Asked> asked,
    String decidedBy,
    Instant decidedAt,
    String decisionReason,
    String baseline,
    String baselineName,
    LocalDate lockedOn,
    boolean lockHolds,
    boolean own,
    boolean behind,
    boolean mayDecide,
    long version) {

  /** An item that was asked for. */
  public record Asked(String key, String title) {}
}
