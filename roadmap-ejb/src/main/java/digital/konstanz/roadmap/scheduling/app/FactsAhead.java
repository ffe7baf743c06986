// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineQuery;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * After a commit, and beside whoever committed, reads what the next preview of the same roadmap is
 * calculated from. Changes that follow one another faster than that are read once.
 */
@ApplicationScoped
public class FactsAhead {
  /** One at a time for each roadmap; without an entry none. */
  private enum Reading {
    ONCE,
    AGAIN
  }

  private final ConcurrentMap<UUID, Reading> readings = new ConcurrentHashMap<>();
  private ChangeFacts facts;
  private TimelineQuery query;
  private Executor executor;

  @Inject
  void setFacts(ChangeFacts facts) {
    this.facts = facts;
  }

  @Inject
  void setQuery(TimelineQuery query) {
    this.query = query;
  }

  @Resource
  void setExecutor(ManagedExecutorService executor) {
    this.executor = executor;
  }

  void runOn(Executor anyExecutor) {
    this.executor = anyExecutor;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoadmapChanged change) {
    UUID roadmap = change.roadmapId();
    if (change.ofPlan() && roadmap != null && begins(roadmap)) {
      start(roadmap);
    }
  }

  /** Whether nobody reads it; whoever does reads once more for a commit that may be missed. */
  private boolean begins(UUID roadmap) {
    return readings.merge(roadmap, Reading.ONCE, (running, more) -> Reading.AGAIN) == Reading.ONCE;
  }

  private void start(UUID roadmap) {
    try {
      executor.execute(() -> Callers.runAs(Caller.SYSTEM, () -> read(roadmap)));
    } catch (RejectedExecutionException stopping) {
      readings.remove(roadmap);
    }
  }

  private void read(UUID roadmap) {
    try {
      query.head(new RoadmapId(roadmap)).map(TimelineFacts.Head::key).ifPresent(facts::readAhead);
    } finally {
      if (!readings.remove(roadmap, Reading.ONCE)) {
        readings.put(roadmap, Reading.ONCE);
        start(roadmap);
      }
    }
  }
}
