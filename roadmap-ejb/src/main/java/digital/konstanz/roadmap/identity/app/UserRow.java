// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Role;
import java.util.List;

/**
 * An account in a list.
 *
 * @param unit key of its unit; null if none
 * @param roles that hold today, sorted
 * @param hasPassword false until its holder has used a password link
 */
public record UserRow(
    String login,
    String name,
    String email,
    String unit,
    List<Role> roles,
    boolean hasPassword,
    boolean disabled) {}
