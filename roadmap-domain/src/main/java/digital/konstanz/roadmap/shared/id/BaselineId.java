// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a baseline. */
public record BaselineId(UUID value) {
  public BaselineId {
    Objects.requireNonNull(value, "BaselineId without value");
  }

  public static BaselineId create() {
    return new BaselineId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static BaselineId ofNullable(UUID value) {
    return value == null ? null : new BaselineId(value);
  }
}
