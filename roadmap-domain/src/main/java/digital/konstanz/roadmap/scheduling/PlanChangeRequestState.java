// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Business fields of a {@link PlanChangeRequest}; what was asked for first.
 *
 * @param askedFor accounts that the author stood in for, ordered; null for none
 * @param lockId the lock that held when it was made
 */
public record PlanChangeRequestState(
    UUID id,
    String key,
    UUID roadmapId,
    PlanChangeKind kind,
    UUID lockId,
    UUID authorId,
    List<UUID> askedFor,
    String reason,
    Instant requestedAt,
    PlanChangeDecision decision,
    List<PlanChange> changes) {

  public PlanChangeRequestState {
    // as it reads in a journal from before it was kept
    askedFor = askedFor == null || askedFor.isEmpty() ? null : List.copyOf(askedFor);
  }

  /** The same, decided like this. */
  public PlanChangeRequestState with(PlanChangeDecision other) {
    return new PlanChangeRequestState(
        id, key, roadmapId, kind, lockId, authorId, askedFor, reason, requestedAt, other, changes);
  }
}
