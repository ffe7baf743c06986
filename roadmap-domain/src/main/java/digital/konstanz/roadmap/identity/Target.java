// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.UUID;

/**
 * What an operation is about, as far as permission needs it.
 *
 * @param unitPath path of the leading unit with delimiters, {@code /hpa/section/}; null if none
 * @param owner account of the responsible function; null if none
 */
public record Target(String unitPath, UUID owner, Visibility visibility) {

  /** Something of the whole city: master data, reports over everything. */
  public static final Target CITY = new Target(null, null, Visibility.CITY);
}
