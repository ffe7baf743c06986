// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a legal driver. */
public record LegalDriverId(UUID value) {
  public LegalDriverId {
    Objects.requireNonNull(value, "LegalDriverId without value");
  }

  public static LegalDriverId create() {
    return new LegalDriverId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static LegalDriverId ofNullable(UUID value) {
    return value == null ? null : new LegalDriverId(value);
  }
}
