// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.PlanItemId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of a plan, to ask whether one more would close a circle. */
public final class LinkGraph {
  private final Map<PlanItemId, List<PlanItemId>> successors = new HashMap<>();

  public LinkGraph(Collection<PlanLink> links) {
    links.forEach(link -> add(link.from(), link.to()));
  }

  public void add(PlanItemId from, PlanItemId to) {
    successors.computeIfAbsent(from, item -> new ArrayList<>()).add(to);
  }

  /**
   * @throws RuleViolatedException a conflict {@code link.cycle} with the ids along the circle
   */
  public void requireAcyclic(PlanItemId from, PlanItemId to) {
    List<PlanItemId> circle = circleThrough(from, to);
    if (!circle.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("link.cycle", circle.toArray());
    }
  }

  /**
   * The items along the circle that a link would close, beginning and ending with {@code from};
   * empty when it closes none.
   */
  public List<PlanItemId> circleThrough(PlanItemId from, PlanItemId to) {
    Map<PlanItemId, PlanItemId> reachedFrom = new HashMap<>();
    reachedFrom.put(to, from);
    Deque<PlanItemId> open = new ArrayDeque<>(List.of(to));
    while (!open.isEmpty() && !to.equals(from)) {
      PlanItemId item = open.remove();
      for (PlanItemId next : successors.getOrDefault(item, List.of())) {
        if (reachedFrom.putIfAbsent(next, item) == null) {
          open.add(next);
        }
      }
      if (reachedFrom.containsKey(from)) {
        return pathTo(from, reachedFrom);
      }
    }
    return to.equals(from) ? List.of(from, from) : List.of();
  }

  private static List<PlanItemId> pathTo(PlanItemId from, Map<PlanItemId, PlanItemId> reachedFrom) {
    List<PlanItemId> path = new ArrayList<>(List.of(from));
    PlanItemId item = reachedFrom.get(from);
    while (!item.equals(from)) {
      path.add(item);
      item = reachedFrom.get(item);
    }
    path.add(from);
    Collections.reverse(path);
    return List.copyOf(path);
  }
}
