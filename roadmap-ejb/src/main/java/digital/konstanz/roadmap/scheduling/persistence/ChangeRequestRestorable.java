// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.scheduling.PlanChangeRequest;
import digital.konstanz.roadmap.scheduling.PlanChangeRequestState;
import digital.konstanz.roadmap.scheduling.PlanChangeStatus;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Requests for undo. An approval that was taken back is not done again: it would move what was
 * shown long ago, and its author may have taken the request back meanwhile.
 */
final class ChangeRequestRestorable implements Restorable<PlanChangeRequestState> {
  private final EntityManager entities;
  private final Restorable<PlanChangeRequestState> requests;

  ChangeRequestRestorable(EntityManager entities) {
    this.entities = entities;
    this.requests =
        new EntityRestorable<>(
                entities,
                SchedulingRestorables.CHANGE_REQUEST,
                PlanChangeRequest.class,
                PlanChangeRequestState.class,
                (id, state) -> new PlanChangeRequest(state))
            .permittedBy(state -> new Target(null, state.authorId(), Visibility.CITY));
  }

  @Override
  public String kind() {
    return requests.kind();
  }

  @Override
  public Class<PlanChangeRequestState> stateType() {
    return requests.stateType();
  }

  @Override
  public Optional<PlanChangeRequestState> current(UUID id) {
    return requests.current(id);
  }

  @Override
  public Target target(PlanChangeRequestState state) {
    return requests.target(state);
  }

  /**
   * @throws RuleViolatedException conflicts {@code change-request.not-again} for an approval,
   *     {@code change-request.key-taken} when another request has its key now
   */
  @Override
  public void restore(UUID id, PlanChangeRequestState state) {
    if (state.decision().status() == PlanChangeStatus.APPROVED) {
      throw RuleViolatedException.forbiddenByState("change-request.not-again", state.key());
    }
    if (isTakenByAnother(id, state.key())) {
      throw RuleViolatedException.forbiddenByState("change-request.key-taken", state.key());
    }
    requests.restore(id, state);
  }

  private boolean isTakenByAnother(UUID id, String key) {
    return !entities
        .createQuery("select x.id from PlanChangeRequest x where x.key = :key and x.id <> :id")
        .setParameter("key", key)
        .setParameter("id", id)
        .getResultList()
        .isEmpty();
  }

  @Override
  public void remove(UUID id) {
    requests.remove(id);
  }
}
