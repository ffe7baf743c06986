// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a key figure. */
public record KpiId(UUID value) {
  public KpiId {
    Objects.requireNonNull(value, "KpiId without value");
  }

  public static KpiId create() {
    return new KpiId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static KpiId ofNullable(UUID value) {
    return value == null ? null : new KpiId(value);
  }
}
