// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks: the account with the grants that hold today.
 *
 * @param id null for the anonymous caller and for the system itself
 * @param unitPath path of the account's own unit, null if none
 */
public record Caller(UUID id, String login, String unitPath, List<Grant> grants, boolean system) {

  public static final Caller ANONYMOUS = new Caller(null, "anonymous", null, List.of(), false);

  /** The product itself: start-up, timers, migration of demo data. Permitted everything. */
  public static final Caller SYSTEM = new Caller(null, "system", null, List.of(), true);

  public Caller {
    grants = List.copyOf(grants);
  }

  public boolean anonymous() {
    return id == null && !system;
  }

  public Set<Role> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }

  /** With everybody whom the caller stands in for today, in whatever role: for deciding. */
  public Authority authority() {
    return new Authority(
        id, grants.stream().map(Grant::deputyFor).filter(Objects::nonNull).toList());
  }

  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }
}
