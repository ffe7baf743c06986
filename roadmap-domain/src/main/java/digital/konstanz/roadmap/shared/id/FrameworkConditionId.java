// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a framework condition. */
public record FrameworkConditionId(UUID value) {
  public FrameworkConditionId {
    Objects.requireNonNull(value, "FrameworkConditionId without value");
  }

  public static FrameworkConditionId create() {
    return new FrameworkConditionId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static FrameworkConditionId ofNullable(UUID value) {
    return value == null ? null : new FrameworkConditionId(value);
  }
}
