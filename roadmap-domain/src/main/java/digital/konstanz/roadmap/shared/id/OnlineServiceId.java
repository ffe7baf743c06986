// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of an online service. */
public record OnlineServiceId(UUID value) {
  public OnlineServiceId {
    Objects.requireNonNull(value, "OnlineServiceId without value");
  }

  public static OnlineServiceId create() {
    return new OnlineServiceId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static OnlineServiceId ofNullable(UUID value) {
    return value == null ? null : new OnlineServiceId(value);
  }
}
