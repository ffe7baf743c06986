// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.whole;

import java.util.UUID;
import java.util.function.Supplier;

/**
 * One object that the file creates or changes.
 *
 * @param before its state now, null when it is created
 * @param after its state afterwards
 * @param stage new objects are written stage by stage, ascending
 * @param create gives the new object to store; null for an object that exists
 * @param update changes the existing object; null for a new one
 * @param line where it stands in the file, 0 when it has no place of its own
 */
public record PlannedChange(
    Kind kind,
    UUID id,
    String key,
    Record before,
    Record after,
    int stage,
    Supplier<Object> create,
    Runnable update,
    int line) {

  public boolean created() {
    return create != null;
  }
}
