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
    for (int from = 0; from < changes.size(); from += AT_ONCE) {
      List<UndoRows.Change> some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
      readAhead(some, byKind);
      for (UndoRows.Change change : some) {
        apply(step, byKind.get(change.kind()), change, Way.of(change, undo));
      }
      entities.flush();
      entities.clear();
    }
    requireSound(changes, byKind, undo);
    rows.mark(step, undo, changes);
    List<String> keys = changes.stream().map(UndoRows.Change::key).toList();
    if (step.reach() != RoadmapChanged.Reach.BESIDE) {
      changed.fire(new RoadmapChanged(step.reach(), step.roadmapId(), keys));
    }
    List<ObjectChange> made =
        changes.stream().map(change -> made(byKind.get(change.kind()), change, undo)).toList();
    guards.forEach(guard -> guard.require(made));
    return step.result(keys);
  }

  private static void readAhead(List<UndoRows.Change> changes, Map<String, Restorable<?>> byKind) {
    ids(changes.stream()).forEach((kind, ids) -> byKind.get(kind).readAhead(ids));
  }

  private static <S> ObjectChange made(
      Restorable<S> restorable, UndoRows.Change change, boolean undo) {
    Way way = Way.of(change, undo);
    return new ObjectChange(
        change.kind(),
        change.id(),
        change.key(),
        way.from() == null ? null : read(restorable, way.from()),
        way.to() == null ? null : read(restorable, way.to()));
  }

  static void requireSound(
      List<UndoRows.Change> changes, Map<String, Restorable<?>> byKind, boolean undo) {
    ids(changes.stream().filter(change -> mayUnsettle(byKind.get(change.kind()), change, undo)))
        .forEach((kind, restored) -> byKind.get(kind).requireSound(restored));
  }

  private static Map<String, Set<UUID>> ids(Stream<UndoRows.Change> changes) {
    return changes.collect(
        Collectors.groupingBy(
            UndoRows.Change::kind, Collectors.mapping(UndoRows.Change::id, Collectors.toSet())));
  }

  private static <S> boolean mayUnsettle(
      Restorable<S> restorable, UndoRows.Change change, boolean undo) {
    Way way = Way.of(change, undo);
    return way.to() != null
        && restorable.mayUnsettle(
            way.from() == null ? null : read(restorable, way.from()), read(restorable, way.to()));
  }

  /** Both null where the object was not there. */
  private record Way(JsonNode from, JsonNode to) {

    static Way of(UndoRows.Change change, boolean undo) {
      return new Way(
          StateJson.parse(undo ? change.after() : change.before()),
          StateJson.parse(undo ? change.before() : change.after()));
    }
  }

  private static <S> void apply(
      UndoRows.Step step, Restorable<S> restorable, UndoRows.Change change, Way way) {
    JsonNode from = way.from();
    JsonNode to = way.to();
    requireStillPermitted(step, restorable, to == null ? from : to);
    JsonNode now = restorable.current(change.id()).map(StateJson::tree).orElse(null);
    if (to == null) {
      remove(restorable, change, from, now);
      return;
    }
    if (from == null || now == null) {
      restorable.restore(change.id(), read(restorable, to));
      return;
    }
    try {
      restorable.restore(change.id(), read(restorable, StateJson.merged(now, from, to)));
    } catch (StateJson.ChangedSinceException e) {
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
      UndoRows.Step step, Restorable<S> restorable, JsonNode state) {
    if (step.operation() != null) {
      Callers.require(step.operation(), restorable.target(read(restorable, state)));
    }
  }

  private static <S> S read(Restorable<S> restorable, JsonNode state) {
    return StateJson.MAPPER.convertValue(state, restorable.stateType());
  }
}
