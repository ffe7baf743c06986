// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.time.LocalDate;
import java.util.UUID;

/** Business fields of a {@link RoleGrant} for the audit. */
public record GrantState(
    Role role,
    UUID unitId,
    LocalDate validFrom,
    LocalDate validTo,
    UUID grantedBy,
    UUID deputyFor) {}
