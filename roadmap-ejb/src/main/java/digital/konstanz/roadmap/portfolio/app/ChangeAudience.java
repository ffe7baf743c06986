// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may know by name what changed. */
@Stateless
public class ChangeAudience {

  @Inject PlanItemTargets targets;

  /**
   * For each of the callers the keys of plan items they may see now; a key that no plan item has,
   * or has no longer, is in none.
   */
  @Performs(Operation.MEASURE_READ)
  public Map<Caller, Set<String>> visible(Collection<Caller> callers, Set<String> keys) {
    Map<String, Target> known = targets.ofKeys(keys);
    Map<Caller, Set<String>> visible = new HashMap<>();
    callers.forEach(caller -> visible.put(caller, Callers.callAs(caller, () -> seen(known))));
    return visible;
  }

  private static Set<String> seen(Map<String, Target> known) {
    return known.entrySet().stream()
        .filter(item -> Callers.may(Operation.MEASURE_READ, item.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
