// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.shared.Aggregate;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Undo for an aggregate that is stored as an entity under its id.
 *
 * @param <A> the aggregate
 * @param <S> its state record
 */
public final class EntityRestorable<A extends Aggregate<S>, S extends Record>
    implements Restorable<S> {

  private final EntityManager entities;
  private final String kind;
  private final Class<A> type;
  private final Class<S> stateType;
  private final BiFunction<UUID, S, A> create;
  private final Hooks<S> hooks;

  /**
   * What a kind asks beyond storing.
   *
   * @param before asked before an object is brought into a state; refuses it
   */
  private record Hooks<S>(
      Function<S, Target> target,
      Consumer<Set<UUID>> readAhead,
      BiConsumer<UUID, S> before,
      BiPredicate<S, S> mayUnsettle,
      Consumer<Set<UUID>> requireSound) {

    static <S> Hooks<S> none() {
      return new Hooks<>(
          state -> Target.CITY, ids -> {}, (id, state) -> {}, (from, to) -> false, ids -> {});
    }
  }

  /**
   * @param create makes the aggregate again with the id it had
   */
  public EntityRestorable(
      EntityManager entities,
      String kind,
      Class<A> type,
      Class<S> stateType,
      BiFunction<UUID, S, A> create) {
    this.entities = entities;
    this.kind = kind;
    this.type = type;
    this.stateType = stateType;
    this.create = create;
    this.hooks = Hooks.none();
  }

  private EntityRestorable(EntityRestorable<A, S> other, Hooks<S> hooks) {
    this.entities = other.entities;
    this.kind = other.kind;
    this.type = other.type;
    this.stateType = other.stateType;
    this.create = other.create;
    this.hooks = hooks;
  }

  /** The same, for objects that not only the whole city may change. */
  public EntityRestorable<A, S> permittedBy(Function<S, Target> target) {
    return with(
        new Hooks<>(target, hooks.readAhead, hooks.before, hooks.mayUnsettle, hooks.requireSound));
  }

  /** The same, for objects with parts that are dear to read one by one. */
  public EntityRestorable<A, S> readAhead(Consumer<Set<UUID>> reading) {
    return with(
        new Hooks<>(hooks.target, reading, hooks.before, hooks.mayUnsettle, hooks.requireSound));
  }

  /** The same, for objects that are not brought into every state they once had. */
  public EntityRestorable<A, S> before(BiConsumer<UUID, S> check) {
    return with(
        new Hooks<>(hooks.target, hooks.readAhead, check, hooks.mayUnsettle, hooks.requireSound));
  }

  /** The same, for objects that have to fit together with others. */
  public EntityRestorable<A, S> sound(
      BiPredicate<S, S> mayUnsettle, Consumer<Set<UUID>> requireSound) {
    return with(
        new Hooks<>(hooks.target, hooks.readAhead, hooks.before, mayUnsettle, requireSound));
  }

  private EntityRestorable<A, S> with(Hooks<S> others) {
    return new EntityRestorable<>(this, others);
  }

  @Override
  public boolean mayUnsettle(S from, S to) {
    return hooks.mayUnsettle.test(from, to);
  }

  @Override
  public void requireSound(Set<UUID> restored) {
    hooks.requireSound.accept(restored);
  }

  @Override
  public void readAhead(Set<UUID> ids) {
    hooks.readAhead.accept(ids);
  }

  @Override
  public Target target(S state) {
    return hooks.target.apply(state);
  }

  @Override
  public String kind() {
    return kind;
  }

  @Override
  public Class<S> stateType() {
    return stateType;
  }

  @Override
  public Optional<S> current(UUID id) {
    return Optional.ofNullable(entities.find(type, id)).map(Aggregate::state);
  }

  @Override
  public void restore(UUID id, S state) {
    hooks.before.accept(id, state);
    A present = entities.find(type, id);
    if (present == null) {
      entities.persist(create.apply(id, state));
      entities.flush();
    } else {
      present.restore(state);
    }
  }

  @Override
  public void remove(UUID id) {
    A present = entities.find(type, id);
    if (present == null) {
      return;
    }
    entities.remove(present);
    entities.flush();
  }
}
