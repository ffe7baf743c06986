// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What consequences are calculated from, of the roadmaps that were asked for last; read anew after
 * every commit to any roadmap, because all of them load the same units. Ask before the transaction
 * writes.
 */
@ApplicationScoped
public class ChangeFacts {
  private static final int MOST = 4;

  private final Map<String, Known> known = new LinkedHashMap<>(8, 0.75f, true);
  private PlanFactsSource source;
  private TimelineQuery query;

  @Inject
  void setSource(PlanFactsSource source) {
    this.source = source;
  }

  @Inject
  void setQuery(TimelineQuery query) {
    this.query = query;
  }

  private record Known(long version, PlanFacts facts) {}

  PlanFacts of(String roadmap) {
    long version = query.versionOfAllPlans();
    synchronized (known) {
      Known found = known.get(roadmap);
      if (found != null && found.version() == version) {
        return found.facts();
      }
    }
    PlanFacts facts = source.of(roadmap);
    synchronized (known) {
      known.put(roadmap, new Known(version, facts));
      if (known.size() > MOST) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return facts;
  }
}
