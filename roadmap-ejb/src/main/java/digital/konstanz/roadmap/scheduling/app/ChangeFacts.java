// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What consequences are calculated from, of the roadmaps that were asked for last; read anew after
 * every commit to any roadmap, because all of them load the same units. Ask before the transaction
 * writes.
 */
@ApplicationScoped
public class ChangeFacts {
  private static final int MOST = 4;
  private static final int MOST_IN_VAIN = 3;

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

  /** A plan before a change, with the load of its units, which takes longest to calculate. */
  record Before(PlanFacts facts, Load load) {}

  /**
   * @param inVain how many readings ahead, this one included, nobody has asked for
   */
  private record Known(List<String> versions, Before before, int inVain) {}

  Before of(String roadmap) {
    List<String> versions = query.versionsOfAllPlans();
    synchronized (known) {
      Known found = known.get(roadmap);
      if (found != null && found.versions().equals(versions)) {
        known.put(roadmap, new Known(versions, found.before(), 0));
        return found.before();
      }
    }
    return read(roadmap, versions, 0);
  }

  /**
   * Reads anew what was asked for lately, so that whoever moves the next bar need not wait for it.
   * Changes of which nobody previews the next one are soon not followed any more.
   */
  void readAhead(String roadmap) {
    Known found;
    synchronized (known) {
      found = known.get(roadmap);
    }
    if (found == null || found.inVain() == MOST_IN_VAIN) {
      return;
    }
    List<String> versions = query.versionsOfAllPlans();
    if (!found.versions().equals(versions)) {
      read(roadmap, versions, found.inVain() + 1);
    }
  }

  private Before read(String roadmap, List<String> versions, int inVain) {
    PlanFacts facts = source.of(roadmap);
    Before before = new Before(facts, facts.load());
    synchronized (known) {
      known.put(roadmap, new Known(versions, before, inVain));
      if (known.size() > MOST) {
        known.remove(known.keySet().iterator().next());
      }
    }
    return before;
  }
}
