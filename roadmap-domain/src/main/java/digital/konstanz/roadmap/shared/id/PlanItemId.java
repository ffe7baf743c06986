// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a measure, work package, milestone or gate. */
public record PlanItemId(UUID value) {
  public PlanItemId {
    Objects.requireNonNull(value, "PlanItemId without value");
  }

  public static PlanItemId create() {
    return new PlanItemId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static PlanItemId ofNullable(UUID value) {
    return value == null ? null : new PlanItemId(value);
  }
}
