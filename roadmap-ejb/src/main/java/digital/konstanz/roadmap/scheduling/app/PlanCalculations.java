// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * The plans that were read last, each at its newest version: timeline, moves and explanations share
 * one reading and one calculation. Every commit raises the version, so that what is kept is never
 * older than what the asker's head says. Ask before the transaction writes: what is not committed
 * must not be kept.
 */
@ApplicationScoped
public class PlanCalculations {
  private static final int MOST_PLANS = 8;
  private static final int MOST_ITEMS = 50_000;

  private final Map<Key, Known> known = new LinkedHashMap<>(16, 0.75f, true);
  private TimelineQuery query;
  private WorkingCalendars calendars;

  @Inject
  void setQuery(TimelineQuery query) {
    this.query = query;
  }

  @Inject
  void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /** A plan is read together with the baseline it is compared with. */
  private record Key(UUID roadmap, UUID baseline) {}

  private record Known(long version, PlanCalculation plan) {

    boolean answers(Head head, UnitCalendars calendars) {
      return version == head.version() && plan.calendars().equals(calendars);
    }
  }

  /** The plan at the version of the head. */
  PlanCalculation of(Head head) {
    return of(head, calendars.units(), () -> query.facts(head));
  }

  PlanCalculation of(Head head, UnitCalendars days, Supplier<TimelineFacts> read) {
    Key key = new Key(head.id(), head.baseline());
    synchronized (known) {
      Known found = known.get(key);
      if (found != null && found.answers(head, days)) {
        return found.plan();
      }
    }
    // read outside the lock: a slow database must not hold up who asks for another plan
    PlanCalculation plan = new PlanCalculation(read.get(), days);
    synchronized (known) {
      Known newer = known.get(key);
      if (newer == null || newer.version() <= head.version()) {
        known.put(key, new Known(head.version(), plan));
        forgetOldest(key);
      }
    }
    return plan;
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
