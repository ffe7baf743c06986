// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a field that the city added. */
public record OwnFieldId(UUID value) {
  public OwnFieldId {
    Objects.requireNonNull(value, "OwnFieldId without value");
  }

  public static OwnFieldId create() {
    return new OwnFieldId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static OwnFieldId ofNullable(UUID value) {
    return value == null ? null : new OwnFieldId(value);
  }
}
