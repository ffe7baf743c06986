// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a risk. */
public record RiskId(UUID value) {
  public RiskId {
    Objects.requireNonNull(value, "RiskId without value");
  }

  public static RiskId create() {
    return new RiskId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static RiskId ofNullable(UUID value) {
    return value == null ? null : new RiskId(value);
  }
}
