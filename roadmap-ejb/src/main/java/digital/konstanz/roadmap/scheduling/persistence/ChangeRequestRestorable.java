// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.persistence.PlanItemTargets;
import digital.konstanz.roadmap.scheduling.PlanChange;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Requests for undo. An approval that was taken back is not done again: it would move what was
 * shown long ago, and its author may have taken the request back meanwhile.
 */
final class ChangeRequestRestorable {
  private final EntityManager entities;
  private final PlanItemTargets targets;

  private ChangeRequestRestorable(EntityManager entities, PlanItemTargets targets) {
    this.entities = entities;
    this.targets = targets;
  }

  static Restorable<PlanChangeRequestState> of(EntityManager entities, PlanItemTargets targets) {
    ChangeRequestRestorable rules = new ChangeRequestRestorable(entities, targets);
    return new EntityRestorable<>(
            entities,
            SchedulingRestorables.CHANGE_REQUEST,
            PlanChangeRequest.class,
            PlanChangeRequestState.class,
            (id, state) -> new PlanChangeRequest(state))
        .permittedBy(rules::target)
        .before(rules::require);
  }

  /** Its author's; what asks for something confidential is so itself. */
  private Target target(PlanChangeRequestState state) {
    return state.changes().stream()
        .filter(PlanChange::asked)
        .map(change -> targets.ofItem(change.itemId()))
        .filter(item -> item.visibility() == Visibility.CONFIDENTIAL)
        .findFirst()
        .map(item -> new Target(item.unitPath(), state.authorId(), item.visibility()))
        .orElseGet(() -> new Target(null, state.authorId(), Visibility.CITY));
  }

  /**
   * @throws RuleViolatedException conflicts {@code change-request.not-again} for an approval,
   *     {@code change-request.key-taken} when another request has its key now
   */
  private void require(UUID id, PlanChangeRequestState state) {
    if (state.decision().status() == PlanChangeStatus.APPROVED) {
      throw RuleViolatedException.forbiddenByState("change-request.not-again", state.key());
    }
    if (isTakenByAnother(id, state.key())) {
      throw RuleViolatedException.forbiddenByState("change-request.key-taken", state.key());
    }
  }

  private boolean isTakenByAnother(UUID id, String key) {
    return !entities
        .createQuery("select x.id from PlanChangeRequest x where x.key = :key and x.id <> :id")
        .setParameter("key", key)
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }
}
