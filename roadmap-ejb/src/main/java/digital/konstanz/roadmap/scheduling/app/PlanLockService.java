// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.PlanLocks;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.portfolio.app.MeasureAccess;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Says whether a plan is locked. */
@Stateless
public class PlanLockService {
  @Inject PlanLocks locks;
  @Inject RoadmapRepository roadmaps;
  @Inject MeasureAccess access;

  /** Empty when the plan of the roadmap is not locked. */
  @Performs(Operation.MEASURE_READ)
  public Optional<PlanLockRow> of(String roadmap) {
    return roadmaps.byKey(roadmap).flatMap(each -> row(locks.of(each.uuid())));
  }

  /**
   * Empty when the dates of the measure are free.
   *
   * @throws NotFoundException for a measure that the caller does not see
   */
  @Performs(Operation.MEASURE_READ)
  public Optional<PlanLockRow> ofMeasure(String key) {
    Measure measure = access.visible(key);
    PlanLock lock = locks.of(measure.roadmap().value());
    return lock.holds(measure.uuid()) ? row(lock) : Optional.empty();
  }

  private static Optional<PlanLockRow> row(PlanLock lock) {
    return lock.id() == null
        ? Optional.empty()
        : Optional.of(new PlanLockRow(lock.baseline(), lock.name(), lock.since(), lock.by()));
  }
}
