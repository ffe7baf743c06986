// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a measure; its plan item has the same value. */
public record MeasureId(UUID value) {
  public MeasureId {
    Objects.requireNonNull(value, "MeasureId without value");
  }

  public static MeasureId create() {
    return new MeasureId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static MeasureId ofNullable(UUID value) {
    return value == null ? null : new MeasureId(value);
  }
}
