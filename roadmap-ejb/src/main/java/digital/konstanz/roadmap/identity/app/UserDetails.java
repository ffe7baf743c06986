// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import java.util.List;

/**
 * One account with its roles.
 *
 * @param unit key of its unit; null if none
 * @param hasPassword false until its holder has used a password link
 * @param grants the present ones first, then future, then past ones
 */
public record UserDetails(
    String login,
    String name,
    String email,
    String unit,
    boolean hasPassword,
    boolean disabled,
    long version,
    List<GrantRow> grants) {}
