// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who stands behind an act: the account that did it, and those it stood in for. Four eyes are those
 * of two authorities that nobody belongs to both of.
 *
 * @param account null for what was imported, and for the product itself
 * @param standsInFor accounts, ordered; null reads as none
 */
public record Authority(UUID account, List<UUID> standsInFor) {

  public Authority {
    standsInFor =
        standsInFor == null ? List.of() : standsInFor.stream().distinct().sorted().toList();
  }

  /** Of who stands in for nobody. */
  public static Authority of(UUID account) {
    return new Authority(account, List.of());
  }

  /** Whether somebody belongs to both; nobody knows who is behind a missing account. */
  public boolean meets(Authority other) {
    return !Collections.disjoint(accounts(), other.accounts());
  }

  /** All of them. */
  public Set<UUID> accounts() {
    Set<UUID> all = new HashSet<>(standsInFor);
    if (account != null) {
      all.add(account);
    }
    return all;
  }
}
