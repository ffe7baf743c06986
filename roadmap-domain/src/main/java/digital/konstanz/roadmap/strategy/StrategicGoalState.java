// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy;

import java.util.UUID;

/** Business fields of a {@link StrategicGoal}. */
public record StrategicGoalState(
    UUID id, String key, UUID roadmapId, String title, String description, int sortOrder) {}
