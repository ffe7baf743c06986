// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a field of action. */
public record FieldId(UUID value) {
  public FieldId {
    Objects.requireNonNull(value, "FieldId without value");
  }

  public static FieldId create() {
    return new FieldId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static FieldId ofNullable(UUID value) {
    return value == null ? null : new FieldId(value);
  }
}
