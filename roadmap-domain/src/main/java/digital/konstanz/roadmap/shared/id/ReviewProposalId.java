// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared.id;

import java.util.Objects;
import java.util.UUID;

/** Identity of a proposal of the task review. */
public record ReviewProposalId(UUID value) {
  public ReviewProposalId {
    Objects.requireNonNull(value, "ReviewProposalId without value");
  }

  public static ReviewProposalId create() {
    return new ReviewProposalId(UUID.randomUUID());
  }

  /** Null when the value is null. */
  public static ReviewProposalId ofNullable(UUID value) {
    return value == null ? null : new ReviewProposalId(value);
  }
}
