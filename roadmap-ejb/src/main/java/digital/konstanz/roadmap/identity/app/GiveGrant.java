// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Role;
import java.time.LocalDate;

/**
 * A role for an account.
 *
 * @param login who gets it
 * @param unit key of the unit it is limited to; null for the whole city
 * @param from first day, inclusive; null = at once
 * @param to last day, inclusive; null = without end
 * @param deputyFor login of the account that is stood in for; null for an own role
 */
public record GiveGrant(
    String login, Role role, String unit, LocalDate from, LocalDate to, String deputyFor) {}
