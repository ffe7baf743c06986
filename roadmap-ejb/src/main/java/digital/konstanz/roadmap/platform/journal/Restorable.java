// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.identity.Target;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One kind of aggregate that undo can bring back. Each context registers its own as a CDI bean.
 *
 * @param <S> its state record
 */
public interface Restorable<S> {

  /** Stable name in audit and undo rows, like {@code measure}. */
  String kind();

  Class<S> stateType();

  /** The present state; empty when there is no such object. */
  Optional<S> current(UUID id);

  /** Reads these objects at once, where one by one takes longer; they may be gone. */
  default void readAhead(Set<UUID> ids) {}

  /** Puts the object into this state, creating it again if it was removed. */
  void restore(UUID id, S state);

  /**
   * What permission asks about when an undo would bring the object into this state, or take it away
   * from it; the whole city unless the kind says more.
   */
  default Target target(S state) {
    return Target.CITY;
  }

  /**
   * Whether {@link #requireSound} has to look at an object that went from one state into the other.
   *
   * @param from null for an object that came back
   */
  default boolean mayUnsettle(S from, S to) {
    return true;
  }

  /**
   * Asked once, after everything of a gesture was put back: refuses what is not sound together with
   * what others made since.
   *
   * @param restored the objects of this kind that {@link #mayUnsettle} speaks of
   */
  default void requireSound(Set<UUID> restored) {}

  /** Takes the object away that the undone gesture had created. */
  void remove(UUID id);
}
