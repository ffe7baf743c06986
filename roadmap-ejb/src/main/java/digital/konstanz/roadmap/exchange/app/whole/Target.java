// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import digital.konstanz.roadmap.shared.Aggregate;
import java.util.UUID;
import java.util.function.Function;

/**
 * The object that a part of the file is about.
 *
 * @param existing null when it will be created
 * @param create makes the object from its state; its rules are asked, nothing is stored
 */
record Target<S extends Record, A extends Aggregate<S>>(
    Kind kind, UUID id, A existing, Function<S, A> create) {

  S before() {
    return existing == null ? null : existing.state();
  }
}
