// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureState;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
            .permittedBy(state -> targets.ofMeasure(state.item()))
            .readAhead(ids -> new WholeItems<>(entities, Measure.class).byIds(ids));
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
  public void readAhead(Set<UUID> ids) {
    measures.readAhead(ids);
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

  /** Only another home can. */
  @Override
  public boolean mayUnsettle(MeasureState from, MeasureState to) {
    UUID before = from == null ? null : from.item().parentId();
    return !Objects.equals(before, to.item().parentId());
  }

  /**
   * @throws RuleViolatedException conflicts {@code item.own-ancestor} for a measure that would come
   *     below itself, {@code undo.linked} for one that would come below what it is linked with
   */
  @Override
  public void requireSound(Set<UUID> restored) {
    Map<UUID, UUID> parents = new HashMap<>();
    readParents(restored, parents);
    Set<UUID> above = new HashSet<>();
    for (UUID id : restored) {
      Set<UUID> path = above(id, parents);
      if (path.contains(id)) {
        throw RuleViolatedException.forbiddenByState("item.own-ancestor", id);
      }
      above.addAll(path);
    }
    if (!above.isEmpty()) {
      requireUnlinked(restored, above, parents);
    }
  }

  private void requireUnlinked(Set<UUID> restored, Set<UUID> above, Map<UUID, UUID> parents) {
    List<Object[]> links =
        entities
            .createQuery(
                "select x.fromItemId, x.toItemId from PlanLink x"
                    + " where x.fromItemId in :above or x.toItemId in :above",
                Object[].class)
            .setParameter("above", above)
            .getResultList();
    readParents(
        links.stream().flatMap(Arrays::stream).map(UUID.class::cast).collect(Collectors.toSet()),
        parents);
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
      UUID lower, UUID upper, Set<UUID> restored, Map<UUID, UUID> parents) {
    boolean touched = restored.contains(lower);
    for (UUID at : above(lower, parents)) {
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

  /** Those of the items and of all above them, one statement a level. */
  private void readParents(Set<UUID> items, Map<UUID, UUID> parents) {
    Set<UUID> level = new HashSet<>(items);
    level.removeAll(parents.keySet());
    while (!level.isEmpty()) {
      entities
          .createQuery(
              "select x.id, x.parentId from PlanItem x where x.id in :level", Object[].class)
          .setParameter("level", level)
          .getResultStream()
          .forEach(row -> parents.put((UUID) row[0], (UUID) row[1]));
      level =
          level.stream()
              .map(parents::get)
              .filter(Objects::nonNull)
              .filter(parent -> !parents.containsKey(parent))
              .collect(Collectors.toSet());
    }
  }
}
