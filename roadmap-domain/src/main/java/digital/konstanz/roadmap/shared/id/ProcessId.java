// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a business process. */
public record ProcessId(UUID value) {
  public ProcessId {
    Objects.requireNonNull(value, "ProcessId without value");
  }

  public static ProcessId create() {
    return new ProcessId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static ProcessId ofNullable(UUID value) {
    return value == null ? null : new ProcessId(value);
  }
}
