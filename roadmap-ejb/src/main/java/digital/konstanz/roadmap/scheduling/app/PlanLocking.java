// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineLock;
import digital.konstanz.roadmap.scheduling.BaselineLockState;
import digital.konstanz.roadmap.scheduling.BaselineRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRepository;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.engine.FrozenItem;
import digital.konstanz.roadmap.scheduling.persistence.BaselineQuery;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Locks a plan with its approval, and ends the lock of the plan before it. */
@Dependent
public class PlanLocking {
  private static final String KIND = "baseline-lock";

  @Inject PlanChangeRepository changes;
  @Inject BaselineRepository baselines;
  @Inject BaselineQuery query;
  @Inject BusinessDay businessDay;

  /**
   * A plan was decided about. What its approver does not see is not locked: an approval is about
   * what was seen.
   *
   * @param lock whether the approver wants it locked
   * @return for the journal
   * @throws RuleViolatedException {@code baseline.lock-not-approved}, {@code
   *     baseline.lock-not-in-force} at {@code lock}
   */
  List<ObjectChange> decided(String roadmap, Baseline baseline, boolean lock) {
    boolean inForce =
        baseline.approved()
            && baselines
                .approved(baseline.roadmap())
                .filter(each -> each.uuid().equals(baseline.uuid()))
                .isPresent();
    if (lock && baseline.approved() && !inForce) {
      throw RuleViolatedException.at("lock", "baseline.lock-not-in-force", baseline.key());
    }
    List<ObjectChange> recorded = new ArrayList<>();
    if (inForce) {
      changes.lock(baseline.roadmap()).ifPresent(before -> recorded.add(end(before, null)));
    }
    if (lock) {
      VisibleItems visible = new VisibleItems(query.current(roadmap));
      List<UUID> held =
          visible.of(query.frozen(baseline.uuid())).stream().map(FrozenItem::id).toList();
      BaselineLock made =
          new BaselineLock(baseline, Callers.current().id(), businessDay.today(), held);
      changes.add(made);
      recorded.add(new ObjectChange(KIND, made.uuid(), baseline.key(), null, made.state()));
    }
    return recorded;
  }

  /**
   * A request to end the lock was approved.
   *
   * @return for the journal
   * @throws RuleViolatedException a conflict {@code change-request.lock-gone} when another lock
   *     holds by now, or none
   */
  ObjectChange release(RoadmapId roadmap, PlanChangeRequest request) {
    BaselineLock lock =
        changes
            .lock(roadmap)
            .filter(each -> each.uuid().equals(request.lockId()))
            .orElseThrow(
                () ->
                    RuleViolatedException.forbiddenByState(
                        "change-request.lock-gone", request.key()));
    return end(lock, request.reason());
  }

  /**
   * @param reason null when another plan takes its place
   */
  private ObjectChange end(BaselineLock lock, String reason) {
    BaselineLockState before = lock.state();
    lock.end(Callers.current().id(), businessDay.today(), reason);
    changes.flush();
    return new ObjectChange(KIND, lock.uuid(), lock.key(), before, lock.state());
  }
}
