// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Business fields of a {@link ReviewMark}.
 *
 * @param seenEnd expected end when it was seen; null for unknown
 */
public record ReviewMarkState(
    UUID roadmapId, UUID measureId, UUID userId, Instant seenAt, LocalDate seenEnd) {}
