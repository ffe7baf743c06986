// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Role;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role of an account.
 *
 * @param unit key of the unit it is limited to; null for the whole city
 * @param from first day, inclusive; null = always
 * @param to last day, inclusive; null = without end
 * @param grantedBy name of the account that gave it; null = the product itself
 * @param deputyFor name of the account that is stood in for; null = an own role
 */
public record GrantRow(
    UUID id,
    Role role,
    String unit,
    LocalDate from,
    LocalDate to,
    String grantedBy,
    String deputyFor,
    Phase phase) {

  /** Whether it holds today; in the order people want to read them. */
  public enum Phase {
    PRESENT,
    FUTURE,
    PAST
  }
}
