// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a committee. */
public record CommitteeId(UUID value) {
  public CommitteeId {
    Objects.requireNonNull(value, "CommitteeId without value");
  }

  public static CommitteeId create() {
    return new CommitteeId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static CommitteeId ofNullable(UUID value) {
    return value == null ? null : new CommitteeId(value);
  }
}
