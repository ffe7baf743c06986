// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A role that somebody is to get.
 *
 * @param unitId the unit it is limited to; null for the whole city
 * @param from first day, inclusive; null = at once
 * @param to last day, inclusive; null = without end
 * @param deputyFor the account whose role is held meanwhile; null when it is an own role
 */
public record NewGrant(Role role, UUID unitId, LocalDate from, LocalDate to, UUID deputyFor) {

  /** Roles whose operations reach the whole city whatever their unit: a unit would mislead. */
  private static final Set<Role> CITY_ONLY =
      Set.of(Role.OFFICE, Role.ADMIN, Role.OPERATIONS, Role.AUDITOR);

  /**
   * @throws RuleViolatedException {@code grant.*} at the field
   */
  public NewGrant {
    if (role == null) {
      throw RuleViolatedException.at("role", "text.missing");
    }
    if (unitId != null && CITY_ONLY.contains(role)) {
      throw RuleViolatedException.at("unit", "grant.city-only");
    }
    if (unitId == null && role == Role.HEAD) {
      throw RuleViolatedException.at("unit", "grant.unit-missing");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw RuleViolatedException.at("to", "grant.reversed", from, to);
    }
    if (deputyFor != null && to == null) {
      throw RuleViolatedException.at("to", "grant.deputy-end-missing");
    }
  }

  /**
   * @throws RuleViolatedException {@code grant.over}
   */
  public void requireNotOver(LocalDate today) {
    if (to != null && to.isBefore(today)) {
      throw RuleViolatedException.at("to", "grant.over", to);
    }
  }

  /** Whether this role holds for this unit on one of these days already. */
  boolean repeats(RoleGrant other) {
    return other.role() == role
        && Objects.equals(other.unitId(), unitId)
        && (to == null || other.validFrom() == null || !other.validFrom().isAfter(to))
        && (from == null || other.validTo() == null || !other.validTo().isBefore(from));
  }
}
