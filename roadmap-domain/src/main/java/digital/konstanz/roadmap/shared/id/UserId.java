// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of an account. */
public record UserId(UUID value) {
  public UserId {
    Objects.requireNonNull(value, "UserId without value");
  }

  public static UserId create() {
    return new UserId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static UserId ofNullable(UUID value) {
    return value == null ? null : new UserId(value);
  }
}
