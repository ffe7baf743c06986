// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.util.UUID;

/**
 * A root that audit and undo can handle: {@code state()} holds every business field in plain types
 * (references as UUID), {@code restore(state())} changes nothing.
 *
 * @param <S> the record of its business fields
 */
public interface Aggregate<S extends Record> {
  UUID uuid();

  /** The name people know it by, unique in the installation; the UUID where it has none. */
  String key();

  long version();

  S state();

  /** Takes over every field of the state but the identity; rules of change are not asked again. */
  void restore(S state);

  /**
   * @throws StaleVersionException when the seen version is not the current one
   */
  default void expectVersion(long seen) {
    if (seen != version()) {
      throw new StaleVersionException(key(), seen, version());
    }
  }
}
