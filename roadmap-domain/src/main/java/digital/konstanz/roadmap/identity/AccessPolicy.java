// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import java.util.List;
import java.util.Objects;

/**
 * The one place that decides. Deny by default; a caller is permitted what at least one of the
 * grants permits. Queries use {@link #scopeOf} so that what may not be seen is never loaded.
 */
public final class AccessPolicy {

  private AccessPolicy() {}

  /** Whether any grant permits this operation on anything at all. */
  public static boolean mayEver(Caller caller, Operation operation) {
    return caller.system()
        || withoutGrant(caller, operation)
        || caller.grants().stream()
            .anyMatch(grant -> operation.reachOf(grant.role()) != Reach.NONE);
  }

  /** Whether the caller may do this to that. */
  public static boolean permits(Caller caller, Operation operation, Target target) {
    return withoutGrant(caller, operation) || scopeOf(caller, operation).admits(target);
  }

  /** Public to everybody; the own password, tokens and sessions to whoever is signed in. */
  private static boolean withoutGrant(Caller caller, Operation operation) {
    return operation == Operation.PUBLIC_INFORMATION
        || operation == Operation.OWN_ACCOUNT && !caller.anonymous();
  }

  /**
   * Who is behind what the caller asks for: also those whose role the caller holds meanwhile, as
   * far as that role permits it.
   */
  public static Authority authorityOf(Caller caller, Operation operation) {
    return new Authority(
        caller.id(),
        caller.grants().stream()
            .filter(grant -> operation.reachOf(grant.role()) != Reach.NONE)
            .map(Grant::deputyFor)
            .filter(Objects::nonNull)
            .toList());
  }

  /** What a query may return for this operation, as plain values that become its WHERE. */
  public static ReadScope scopeOf(Caller caller, Operation operation) {
    if (caller.system()) {
      return ReadScope.EVERYTHING;
    }
    boolean internal = false;
    boolean city = false;
    List<Grant> effective =
        caller.grants().stream()
            .filter(grant -> operation.reachOf(grant.role()) != Reach.NONE)
            .toList();
    for (Grant grant : effective) {
      Reach reach = operation.reachOf(grant.role());
      internal |= reach == Reach.CITY;
      city |= reach.contains(Reach.VISIBLE);
    }
    List<String> units =
        effective.stream()
            .filter(g -> operation.reachOf(g.role()).contains(Reach.UNIT))
            .map(g -> g.unitPath() != null ? g.unitPath() : caller.unitPath())
            .filter(path -> path != null)
            .distinct()
            .toList();
    List<String> confidential =
        effective.stream()
            .filter(g -> g.role() == Role.HEAD && g.unitPath() != null)
            .map(Grant::unitPath)
            .distinct()
            .toList();
    boolean own = effective.stream().anyMatch(g -> operation.reachOf(g.role()).contains(Reach.OWN));
    return new ReadScope(false, internal, city, units, confidential, own ? caller.id() : null);
  }
}
