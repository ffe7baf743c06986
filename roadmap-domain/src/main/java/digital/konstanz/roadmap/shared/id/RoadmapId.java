// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a roadmap. */
public record RoadmapId(UUID value) {
  public RoadmapId {
    Objects.requireNonNull(value, "RoadmapId without value");
  }

  public static RoadmapId create() {
    return new RoadmapId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static RoadmapId ofNullable(UUID value) {
    return value == null ? null : new RoadmapId(value);
  }
}
