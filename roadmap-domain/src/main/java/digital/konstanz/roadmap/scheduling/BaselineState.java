// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Business fields of a {@link Baseline}; items by key.
 *
 * @param author the function that made it, no person
 * @param resolutionKey the resolution that approved it; null for an internal one
 */
public record BaselineState(
    UUID id,
    String key,
    UUID roadmapId,
    String name,
    String author,
    String reason,
    String resolutionKey,
    LocalDate date,
    List<BaselineItem> items) {}
