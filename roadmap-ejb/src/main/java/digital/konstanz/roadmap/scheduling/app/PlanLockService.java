// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.scheduling.persistence.LockQuery;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says whether a plan is locked. */
@Stateless
public class PlanLockService {
  @Inject LockQuery locks;

  /** Empty when the plan of the roadmap is not locked. */
  @Performs(Operation.MEASURE_READ)
  public Optional<PlanLockRow> of(String roadmap) {
    return locks.ofRoadmap(roadmap).map(PlanLockService::row);
  }

  /** Empty when the dates of the measure are free, and for one that the caller does not see. */
  @Performs(Operation.MEASURE_READ)
  public Optional<PlanLockRow> ofMeasure(String key) {
    return locks
        .ofMeasure(key)
        .filter(lock -> Callers.may(Operation.MEASURE_READ, lock.target()))
        .map(PlanLockService::row);
  }

  private static PlanLockRow row(LockQuery.Said lock) {
    return new PlanLockRow(lock.baseline(), lock.name(), lock.since(), lock.by());
  }
}
