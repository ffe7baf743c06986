// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import java.time.LocalDate;
import java.util.UUID;

/** Business fields of a {@link StatusQuoEntry}; model and level are both null when not rated. */
public record StatusQuoState(
    UUID id,
    UUID roadmapId,
    UUID fieldId,
    Dimension dimension,
    String text,
    String maturityModel,
    Integer maturityLevel,
    LocalDate assessedOn) {}
