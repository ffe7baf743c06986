// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.UUID;

/**
 * A role that holds today.
 *
 * @param unitPath path of the unit it is limited to, with delimiters ({@code /1/} is no prefix of
 *     {@code /10/}); null for the whole city
 * @param deputyFor the account whose role is held meanwhile; null when it is an own role
 */
public record Grant(Role role, String unitPath, UUID deputyFor) {

  /** An own role. */
  public Grant(Role role, String unitPath) {
    this(role, unitPath, null);
  }

  boolean covers(String path) {
    return unitPath == null || (path != null && path.startsWith(unitPath));
  }
}
