// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.List;
import java.util.UUID;

/**
 * Business fields of an {@link OwnField}; choices only for {@link OwnFieldType#CHOICE}.
 *
 * @param retired no longer offered, its values stay
 */
public record OwnFieldState(
    UUID id,
    UUID roadmapId,
    String name,
    OwnFieldType type,
    List<String> choices,
    int sortOrder,
    boolean retired) {}
