// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Measures for undo; together with what others made since, the tree has to stay a tree. */
final class MeasureRestorable implements Restorable<MeasureState> {
  private final EntityManager entities;
  private final Restorable<MeasureState> measures;

  MeasureRestorable(EntityManager entities, PlanItemTargets targets) {
    this.entities = entities;
    this.measures =
        new EntityRestorable<>(
                entities,
                "measure",
                Measure.class,
                MeasureState.class,
                (id, state) -> new Measure(state))
            .permittedBy(state -> targets.ofMeasure(state.item()));
  }

  @Override
  public String kind() {
    return measures.kind();
  }

  @Override
  public Class<MeasureState> stateType() {
    return measures.stateType();
  }

  @Override
  public Optional<MeasureState> current(UUID id) {
    return measures.current(id);
  }

  @Override
  public Target target(MeasureState state) {
    return measures.target(state);
  }

  @Override
  public void restore(UUID id, MeasureState state) {
    measures.restore(id, state);
  }

  @Override
  public void remove(UUID id) {
    measures.remove(id);
  }

  /**
   * @throws RuleViolatedException conflicts {@code item.own-ancestor} for a measure that would come
   *     below itself, {@code undo.linked} for one that would come below what it is linked with
   */
  @Override
  public void requireSound(Set<UUID> restored) {
    Map<UUID, UUID> parents = parents();
    if (restored.stream().noneMatch(parents::containsKey)) {
      return;
    }
    for (UUID id : restored) {
      if (above(id, parents).contains(id)) {
        throw RuleViolatedException.forbiddenByState("item.own-ancestor", id);
      }
    }
    requireUnlinked(restored, parents);
  }

  private void requireUnlinked(Set<UUID> restored, Map<UUID, UUID> parents) {
    entities
        .createQuery("select x.fromItemId, x.toItemId from PlanLink x", Object[].class)
        .getResultStream()
        .forEach(
            row -> {
              UUID from = (UUID) row[0];
              UUID to = (UUID) row[1];
              if (isNewlyBelow(from, to, restored, parents)
                  || isNewlyBelow(to, from, restored, parents)) {
                throw RuleViolatedException.forbiddenByState("undo.linked");
              }
            });
  }

  /** Whether the lower one lies below the upper one by way of something that was restored. */
  private static boolean isNewlyBelow(
      UUID lower, UUID upper, Set<UUID> restored, Map<UUID, UUID> parents) {
    boolean touched = false;
    for (UUID at = lower; at != null; at = parents.get(at)) {
      if (at.equals(upper)) {
        return touched;
      }
      touched = touched || restored.contains(at);
    }
    return false;
  }

  /** Up to the root, or once around a circle. */
  private static Set<UUID> above(UUID id, Map<UUID, UUID> parents) {
    Set<UUID> above = new LinkedHashSet<>();
    for (UUID at = parents.get(id); at != null && above.add(at); ) {
      at = parents.get(at);
    }
    return above;
  }

  private Map<UUID, UUID> parents() {
    Map<UUID, UUID> parents = new HashMap<>();
    entities
        .createQuery(
            "select x.id, x.parentId from PlanItem x where x.parentId is not null", Object[].class)
        .getResultStream()
        .forEach(row -> parents.put((UUID) row[0], (UUID) row[1]));
    return parents;
  }
}
