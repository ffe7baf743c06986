// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Business fields of a {@link PlanChangeRequest}; what was asked for first.
 *
 * @param lockId the lock that held when it was made
 */
public record PlanChangeRequestState(
    UUID id,
    String key,
    UUID roadmapId,
    PlanChangeKind kind,
    UUID lockId,
    UUID authorId,
    String reason,
    Instant requestedAt,
    PlanChangeDecision decision,
    List<PlanChange> changes) {}
