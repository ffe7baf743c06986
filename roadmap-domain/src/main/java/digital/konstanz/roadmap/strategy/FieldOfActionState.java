// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import java.util.List;
import java.util.UUID;

/** Business fields of a {@link FieldOfAction}; dimensions and goals in the order given. */
public record FieldOfActionState(
    UUID id,
    String key,
    UUID roadmapId,
    String title,
    String description,
    List<Dimension> dimensions,
    List<UUID> goalIds,
    int sortOrder) {}
