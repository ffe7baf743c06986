// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Measures for undo; together with what others made since, the tree has to stay a tree. */
final class MeasureRestorable {
  private final EntityManager entities;

  private MeasureRestorable(EntityManager entities) {
    this.entities = entities;
  }

  static Restorable<MeasureState> of(EntityManager entities, PlanItemTargets targets) {
    return new EntityRestorable<>(
            entities,
            "measure",
            Measure.class,
            MeasureState.class,
            (id, state) -> new Measure(state))
        .permittedBy(state -> targets.ofMeasure(state.item()))
        .readAhead(ids -> new WholeItems<>(entities, Measure.class).byIds(ids))
        .sound(MeasureRestorable::hasAnotherHome, new MeasureRestorable(entities)::requireTree);
  }

  /** Only another home can unsettle the tree. */
  private static boolean hasAnotherHome(MeasureState from, MeasureState to) {
    UUID before = from == null ? null : from.item().parentId();
    return !Objects.equals(before, to.item().parentId());
  }

  /**
   * @throws RuleViolatedException conflicts {@code item.own-ancestor} for a measure that would come
   *     below itself, {@code undo.linked} for one that would come below what it is linked with
   */
  private void requireTree(Set<UUID> restored) {
    ItemParents parents = new ItemParents(entities).read(restored);
    Set<UUID> above = new HashSet<>();
    for (UUID id : restored) {
      Set<UUID> path = parents.above(id);
      if (path.contains(id)) {
        throw RuleViolatedException.forbiddenByState("item.own-ancestor", id);
      }
      above.addAll(path);
    }
    if (!above.isEmpty()) {
      requireUnlinked(restored, above, parents);
    }
  }

  private void requireUnlinked(Set<UUID> restored, Set<UUID> above, ItemParents parents) {
    List<Object[]> links =
        entities
            .createQuery(
                "select x.fromItemId, x.toItemId from PlanLink x"
                    + " where x.fromItemId in :above or x.toItemId in :above",
                Object[].class)
            .setParameter("above", above)
            .getResultList();
    parents.read(
        links.stream().flatMap(Arrays::stream).map(UUID.class::cast).collect(Collectors.toSet()));
    for (Object[] link : links) {
      UUID from = (UUID) link[0];
      UUID to = (UUID) link[1];
      if (isNewlyBelow(from, to, restored, parents) || isNewlyBelow(to, from, restored, parents)) {
        throw RuleViolatedException.forbiddenByState("undo.linked");
      }
    }
  }

  /** Whether the lower one lies below the upper one by way of something that was restored. */
  private static boolean isNewlyBelow(
      UUID lower, UUID upper, Set<UUID> restored, ItemParents parents) {
    boolean touched = restored.contains(lower);
    for (UUID at : parents.above(lower)) {
      if (at.equals(upper)) {
        return touched;
      }
      touched = touched || restored.contains(at);
    }
    return false;
  }
}
