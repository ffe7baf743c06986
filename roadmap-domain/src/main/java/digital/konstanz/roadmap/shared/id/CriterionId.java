// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a criterion. */
public record CriterionId(UUID value) {
  public CriterionId {
    Objects.requireNonNull(value, "CriterionId without value");
  }

  public static CriterionId create() {
    return new CriterionId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static CriterionId ofNullable(UUID value) {
    return value == null ? null : new CriterionId(value);
  }
}
