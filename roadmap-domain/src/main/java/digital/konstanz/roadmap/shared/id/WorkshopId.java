// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a workshop. */
public record WorkshopId(UUID value) {
  public WorkshopId {
    Objects.requireNonNull(value, "WorkshopId without value");
  }

  public static WorkshopId create() {
    return new WorkshopId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static WorkshopId ofNullable(UUID value) {
    return value == null ? null : new WorkshopId(value);
  }
}
