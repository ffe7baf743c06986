// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a strategic goal. */
public record GoalId(UUID value) {
  public GoalId {
    Objects.requireNonNull(value, "GoalId without value");
  }

  public static GoalId create() {
    return new GoalId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static GoalId ofNullable(UUID value) {
    return value == null ? null : new GoalId(value);
  }
}
