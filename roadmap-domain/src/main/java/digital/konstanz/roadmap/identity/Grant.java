// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

/**
 * A role that holds today.
 *
 * @param unitPath path of the unit it is limited to, with delimiters ({@code /1/} is no prefix of
 *     {@code /10/}); null for the whole city
 */
public record Grant(Role role, String unitPath) {

  boolean covers(String path) {
    return unitPath == null || (path != null && path.startsWith(unitPath));
  }
}
