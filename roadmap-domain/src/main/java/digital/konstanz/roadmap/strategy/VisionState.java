// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import java.util.UUID;

/** Business fields of a {@link Vision}; {@code horizon} is a year. */
public record VisionState(UUID id, UUID roadmapId, String text, Integer horizon) {}
