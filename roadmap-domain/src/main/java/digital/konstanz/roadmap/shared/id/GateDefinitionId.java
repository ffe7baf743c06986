// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a kind of gate. */
public record GateDefinitionId(UUID value) {
  public GateDefinitionId {
    Objects.requireNonNull(value, "GateDefinitionId without value");
  }

  public static GateDefinitionId create() {
    return new GateDefinitionId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static GateDefinitionId ofNullable(UUID value) {
    return value == null ? null : new GateDefinitionId(value);
  }
}
