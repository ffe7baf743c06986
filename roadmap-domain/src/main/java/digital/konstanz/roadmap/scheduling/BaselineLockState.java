// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Business fields of a {@link BaselineLock} without the items, which never change.
 *
 * @param endedOn null as long as it holds
 */
public record BaselineLockState(
    UUID id,
    UUID roadmapId,
    UUID baselineId,
    UUID lockedBy,
    LocalDate lockedOn,
    UUID endedBy,
    LocalDate endedOn,
    String endReason) {}
