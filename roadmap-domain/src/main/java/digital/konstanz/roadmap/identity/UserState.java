// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.UUID;

/** Business fields of a {@link UserAccount} for the audit; secrets are none of them. */
public record UserState(
    String login, String displayName, String email, UUID unitId, boolean disabled) {}
