// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The tree of plan items, to ask whether a move keeps it a tree. */
public final class PlanTree {
  private final Map<UUID, UUID> parents;

  /**
   * @param parents parent by item; items at the top are missing
   */
  public PlanTree(Map<UUID, UUID> parents) {
    this.parents = new HashMap<>(parents);
  }

  /**
   * @throws RuleViolatedException a conflict {@code item.own-ancestor} when the new parent lies
   *     below the item or is the item
   */
  public void requireMovable(UUID item, UUID newParent) {
    Set<UUID> seen = new HashSet<>();
    for (UUID above = newParent; above != null && seen.add(above); above = parents.get(above)) {
      if (above.equals(item)) {
        throw RuleViolatedException.forbiddenByState("item.own-ancestor", item, newParent);
      }
    }
  }
}
