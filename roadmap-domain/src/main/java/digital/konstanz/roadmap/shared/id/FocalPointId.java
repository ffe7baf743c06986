// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a focal point. */
public record FocalPointId(UUID value) {
  public FocalPointId {
    Objects.requireNonNull(value, "FocalPointId without value");
  }

  public static FocalPointId create() {
    return new FocalPointId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static FocalPointId ofNullable(UUID value) {
    return value == null ? null : new FocalPointId(value);
  }
}
