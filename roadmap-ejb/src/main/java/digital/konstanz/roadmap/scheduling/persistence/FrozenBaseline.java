// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.scheduling.Baseline;
import digital.konstanz.roadmap.scheduling.BaselineHead;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Undo of a proposal withdraws the baseline instead of deleting it: the plan of that day could not
 * be frozen a second time.
 */
final class FrozenBaseline implements Restorable<BaselineHead> {
  private final EntityManager entities;

  FrozenBaseline(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public String kind() {
    return SchedulingRestorables.FROZEN;
  }

  @Override
  public Class<BaselineHead> stateType() {
    return BaselineHead.class;
  }

  @Override
  public Optional<BaselineHead> current(UUID id) {
    return Optional.ofNullable(entities.find(Baseline.class, id))
        .filter(baseline -> baseline.status() != BaselineStatus.WITHDRAWN)
        .map(Baseline::head);
  }

  @Override
  public void restore(UUID id, BaselineHead state) {
    Baseline baseline = entities.find(Baseline.class, id);
    if (baseline != null) {
      baseline.restore(state);
      entities.flush();
    }
  }

  @Override
  public void remove(UUID id) {
    Baseline baseline = entities.find(Baseline.class, id);
    if (baseline != null) {
      baseline.withdraw();
      entities.flush();
    }
  }
}
