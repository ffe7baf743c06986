// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.platform.journal.ChangeGuard;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import digital.konstanz.roadmap.portfolio.ItemState;
import digital.konstanz.roadmap.portfolio.PlanItemState;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.PlanLocks;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Nothing changes the planned dates of what a locked plan holds, nor takes it out of the plan, but
 * the approval of a request under that very lock, and the undo of that approval.
 */
@Dependent
public class PlanLockGuard implements ChangeGuard {
  @Inject PlanLocks locks;

  @Override
  public void require(List<ObjectChange> changes) {
    Map<UUID, PlanLock> known = new HashMap<>();
    for (ObjectChange change : changes) {
      if (change.before() instanceof ItemState before && concerns(before, change.after())) {
        PlanLock lock = known.computeIfAbsent(before.item().roadmapId(), locks::of);
        lock.refusalOf(before, (ItemState) change.after())
            .filter(refusal -> !isApproved(changes, lock))
            .ifPresent(
                refusal -> {
                  throw refusal;
                });
      }
    }
  }

  private static boolean concerns(ItemState before, Object after) {
    PlanItemState from = before.item();
    PlanItemState to = after == null ? null : ((ItemState) after).item();
    return PlanLock.leaves(from, to) || to != null && PlanLock.isMoved(from.dates(), to.dates());
  }

  private static boolean isApproved(List<ObjectChange> changes, PlanLock lock) {
    return changes.stream()
        .flatMap(change -> Stream.of(change.before(), change.after()))
        .filter(PlanChangeRequestState.class::isInstance)
        .map(state -> ((PlanChangeRequestState) state).decision())
        .filter(decision -> decision.status() == PlanChangeStatus.APPROVED)
        .anyMatch(decision -> lock.id().equals(decision.appliedLock()));
  }
}
