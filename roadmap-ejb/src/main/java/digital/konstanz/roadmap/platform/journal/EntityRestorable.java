// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.shared.Aggregate;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
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
  private final Function<S, Target> target;
  private final Consumer<Set<UUID>> readAhead;

  /**
   * @param create makes the aggregate again with the id it had
   */
  public EntityRestorable(
      EntityManager entities,
      String kind,
      Class<A> type,
      Class<S> stateType,
      BiFunction<UUID, S, A> create) {
    this(entities, kind, type, stateType, create, state -> Target.CITY, ids -> {});
  }

  private EntityRestorable(
      EntityManager entities,
      String kind,
      Class<A> type,
      Class<S> stateType,
      BiFunction<UUID, S, A> create,
      Function<S, Target> target,
      Consumer<Set<UUID>> readAhead) {
    this.entities = entities;
    this.kind = kind;
    this.type = type;
    this.stateType = stateType;
    this.create = create;
    this.target = target;
    this.readAhead = readAhead;
  }

  /** The same, for objects that not only the whole city may change. */
  public EntityRestorable<A, S> permittedBy(Function<S, Target> target) {
    return new EntityRestorable<>(entities, kind, type, stateType, create, target, readAhead);
  }

  /** The same, for objects with parts that are dear to read one by one. */
  public EntityRestorable<A, S> readAhead(Consumer<Set<UUID>> reading) {
    return new EntityRestorable<>(entities, kind, type, stateType, create, target, reading);
  }

  @Override
  public void readAhead(Set<UUID> ids) {
    readAhead.accept(ids);
  }

  @Override
  public Target target(S state) {
    return target.apply(state);
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
