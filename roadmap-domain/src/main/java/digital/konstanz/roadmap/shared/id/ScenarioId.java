// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of an application scenario. */
public record ScenarioId(UUID value) {
  public ScenarioId {
    Objects.requireNonNull(value, "ScenarioId without value");
  }

  public static ScenarioId create() {
    return new ScenarioId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static ScenarioId ofNullable(UUID value) {
    return value == null ? null : new ScenarioId(value);
  }
}
