// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.VariantMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The plans of the what-if copies that were looked at last. What is kept is asked for by the plan
 * of today itself and by what lies elsewhere in the copy, so that it is never older than either,
 * and whoever sees less of a copy has a plan of their own.
 */
@ApplicationScoped
public class VariantCalculations {
  private static final int MOST_PLANS = 8;
  private static final int MOST_ITEMS = 25_000;

  private final Map<Key, Known> known = new LinkedHashMap<>(16, 0.75f, true);

  private record Key(UUID roadmap, List<VariantMove> laid) {}

  private record Known(PlanCalculation today, PlanCalculation plan) {}

  /**
   * @param laid by item
   */
  PlanCalculation of(
      UUID roadmap, PlanCalculation today, List<VariantMove> laid, Supplier<PlanCalculation> plan) {
    Key key = new Key(roadmap, laid);
    synchronized (known) {
      Known found = known.get(key);
      if (found != null && found.today() == today) {
        return found.plan();
      }
    }
    PlanCalculation made = plan.get();
    synchronized (known) {
      forgetOutdated(roadmap, today);
      known.put(key, new Known(today, made));
      forgetOldest(key);
    }
    return made;
  }

  /** A copy of a plan that is no longer kept would keep that plan. */
  private void forgetOutdated(UUID roadmap, PlanCalculation today) {
    known
        .entrySet()
        .removeIf(
            entry -> entry.getKey().roadmap().equals(roadmap) && entry.getValue().today() != today);
  }

  private void forgetOldest(Key wanted) {
    int items = known.values().stream().mapToInt(entry -> entry.plan().size()).sum();
    Iterator<Map.Entry<Key, Known>> oldestFirst = known.entrySet().iterator();
    while (known.size() > MOST_PLANS || items > MOST_ITEMS && known.size() > 1) {
      Map.Entry<Key, Known> entry = oldestFirst.next();
      if (!entry.getKey().equals(wanted)) {
        items -= entry.getValue().plan().size();
        oldestFirst.remove();
      }
    }
  }
}
