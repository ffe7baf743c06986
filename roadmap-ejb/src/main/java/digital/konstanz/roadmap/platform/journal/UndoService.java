// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import com.fasterxml.jackson.databind.JsonNode;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes back the caller's latest gesture, or does it again. Only the fields the gesture changed are
 * set; if somebody changed one of them since, nothing is touched and the refusal names it.
 */
@Stateless
public class UndoService {

  // a flush looks at all that was read and not yet let go
  private static final int AT_ONCE = 200;

  @PersistenceContext(unitName = "roadmap")
  EntityManager entities;

  @Inject private UndoRows rows;
  @Inject @Any private Instance<Restorable<?>> restorables;
  @Inject private Event<RoadmapChanged> changed;
  @Inject @Any private Instance<ChangeGuard> guards;

  @Performs(Operation.OWN_ACCOUNT)
  public UndoResult undo() {
    return replay(true);
  }

  @Performs(Operation.OWN_ACCOUNT)
  public UndoResult redo() {
    return replay(false);
  }

  /** What {@link #undo} would take back; empty when there is nothing. */
  @Performs(Operation.OWN_ACCOUNT)
  public Optional<UndoResult> next(boolean undo) {
    return rows.latest(Callers.current().id(), undo).map(step -> step.result(List.of()));
  }

  private UndoResult replay(boolean undo) {
    Caller caller = Callers.current();
    UndoRows.Step step =
        rows.latest(caller.id(), undo)
            .orElseThrow(() -> new NotFoundException("undo", undo ? "undo" : "redo"));
    List<UndoRows.Change> changes = rows.changes(step.id(), undo);
    Map<String, Restorable<?>> byKind =
        restorables.stream().collect(Collectors.toMap(Restorable::kind, Function.identity()));
    List<ObjectChange> made = new ArrayList<>();
    for (int from = 0; from < changes.size(); from += AT_ONCE) {
      List<UndoRows.Change> some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
      ids(some.stream(), UndoRows.Change::kind, UndoRows.Change::id)
          .forEach((kind, ids) -> byKind.get(kind).readAhead(ids));
      for (UndoRows.Change change : some) {
        made.add(apply(step, byKind.get(change.kind()), change, undo));
      }
      entities.flush();
      entities.clear();
    }
    requireSound(made, byKind);
    rows.mark(step, undo, changes);
    List<String> keys = changes.stream().map(UndoRows.Change::key).toList();
    if (step.reach() != RoadmapChanged.Reach.BESIDE) {
      changed.fire(new RoadmapChanged(step.reach(), step.roadmapId(), keys));
    }
    guards.forEach(guard -> guard.require(made));
    return step.result(keys);
  }

  static void requireSound(List<ObjectChange> made, Map<String, Restorable<?>> byKind) {
    Stream<ObjectChange> unsettling =
        made.stream().filter(change -> mayUnsettle(byKind.get(change.kind()), change));
    ids(unsettling, ObjectChange::kind, ObjectChange::id)
        .forEach((kind, restored) -> byKind.get(kind).requireSound(restored));
  }

  private static <C> Map<String, Set<UUID>> ids(
      Stream<C> changes, Function<C, String> kind, Function<C, UUID> id) {
    return changes.collect(Collectors.groupingBy(kind, Collectors.mapping(id, Collectors.toSet())));
  }

  private static <S> boolean mayUnsettle(Restorable<S> restorable, ObjectChange change) {
    Class<S> type = restorable.stateType();
    return change.after() != null
        && restorable.mayUnsettle(type.cast(change.before()), type.cast(change.after()));
  }

  /**
   * Null where the object was not there. Where it was on both sides only the fields that differ are
   * told; steps recorded long ago tell all.
   */
  private record Way(JsonNode from, JsonNode to) {

    static Way of(UndoRows.Change change, boolean undo) {
      return new Way(
          StateJson.parse(undo ? change.after() : change.before()),
          StateJson.parse(undo ? change.before() : change.after()));
    }
  }

  static <S> ObjectChange apply(
      UndoRows.Step step, Restorable<S> restorable, UndoRows.Change change, boolean undo) {
    Way way = Way.of(change, undo);
    S present = restorable.current(change.id()).orElse(null);
    if (way.to() == null) {
      S made = read(restorable, way.from());
      requireStillPermitted(step, restorable, made);
      remove(restorable, change, way.from(), StateJson.tree(present));
      return done(change, made, null);
    }
    if (way.from() == null) {
      S removed = read(restorable, way.to());
      requireStillPermitted(step, restorable, removed);
      restorable.restore(change.id(), removed);
      return done(change, null, removed);
    }
    if (present == null) {
      throw RuleViolatedException.forbiddenByState("undo.removed-since", change.key());
    }
    S restored = merged(step, restorable, change, present, way);
    requireStillPermitted(step, restorable, restored);
    restorable.restore(change.id(), restored);
    return done(change, present, restored);
  }

  private static ObjectChange done(UndoRows.Change change, Object before, Object after) {
    return new ObjectChange(change.kind(), change.id(), change.key(), before, after);
  }

  /** Only who may still change it is told what of it was changed. */
  private static <S> S merged(
      UndoRows.Step step, Restorable<S> restorable, UndoRows.Change change, S present, Way way) {
    try {
      return read(restorable, StateJson.merged(StateJson.tree(present), way.from(), way.to()));
    } catch (StateJson.ChangedSinceException e) {
      requireStillPermitted(step, restorable, present);
      throw RuleViolatedException.forbiddenByState("undo.changed-since", change.key(), e.field());
    }
  }

  /** What others changed or built upon since is not thrown away with it. */
  private static void remove(
      Restorable<?> restorable, UndoRows.Change change, JsonNode from, JsonNode now) {
    if (now != null && !StateJson.difference(now, from).isEmpty()) {
      String field = StateJson.difference(now, from).fieldNames().next();
      throw RuleViolatedException.forbiddenByState("undo.changed-since", change.key(), field);
    }
    try {
      restorable.remove(change.id());
    } catch (OptimisticLockException changedMeanwhile) {
      throw changedMeanwhile;
    } catch (PersistenceException stillUsed) {
      throw RuleViolatedException.forbiddenByState("undo.still-used", change.key());
    }
  }

  /** Grants may have ended since the gesture; undo gives no right back. */
  private static <S> void requireStillPermitted(
      UndoRows.Step step, Restorable<S> restorable, S state) {
    if (step.operation() != null) {
      Callers.require(step.operation(), restorable.target(state));
    }
  }

  private static <S> S read(Restorable<S> restorable, JsonNode state) {
    return StateJson.MAPPER.convertValue(state, restorable.stateType());
  }
}
