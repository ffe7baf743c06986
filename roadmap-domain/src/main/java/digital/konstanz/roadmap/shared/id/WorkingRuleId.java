// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a working rule. */
public record WorkingRuleId(UUID value) {
  public WorkingRuleId {
    Objects.requireNonNull(value, "WorkingRuleId without value");
  }

  public static WorkingRuleId create() {
    return new WorkingRuleId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static WorkingRuleId ofNullable(UUID value) {
    return value == null ? null : new WorkingRuleId(value);
  }
}
