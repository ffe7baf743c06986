// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a resolution. */
public record ResolutionId(UUID value) {
  public ResolutionId {
    Objects.requireNonNull(value, "ResolutionId without value");
  }

  public static ResolutionId create() {
    return new ResolutionId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static ResolutionId ofNullable(UUID value) {
    return value == null ? null : new ResolutionId(value);
  }
}
