// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import java.util.UUID;

/** Business fields of a {@link FocalPoint}. */
public record FocalPointState(
    UUID id,
    String key,
    UUID roadmapId,
    UUID fieldId,
    String title,
    String description,
    int sortOrder) {}
