// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a link between two plan items. */
public record PlanLinkId(UUID value) {
  public PlanLinkId {
    Objects.requireNonNull(value, "PlanLinkId without value");
  }

  public static PlanLinkId create() {
    return new PlanLinkId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static PlanLinkId ofNullable(UUID value) {
    return value == null ? null : new PlanLinkId(value);
  }
}
