// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of an organisational unit. */
public record UnitId(UUID value) {
  public UnitId {
    Objects.requireNonNull(value, "UnitId without value");
  }

  public static UnitId create() {
    return new UnitId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static UnitId ofNullable(UUID value) {
    return value == null ? null : new UnitId(value);
  }
}
