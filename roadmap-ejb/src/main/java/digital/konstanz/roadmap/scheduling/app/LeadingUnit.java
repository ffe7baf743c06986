// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import java.util.UUID;
import java.util.function.Function;

/** By whose days an item is planned. */
final class LeadingUnit {

  private LeadingUnit() {}

  /**
   * Path of the unit that leads the item, or of what it is a part of when it names none; null when
   * nobody is named.
   */
  static String of(Item item, Function<UUID, Item> items) {
    Item at = item;
    while (at != null && path(at) == null && at.parentId() != null) {
      at = items.apply(at.parentId());
    }
    return at == null ? null : path(at);
  }

  private static String path(Item item) {
    return item.target() == null ? null : item.target().unitPath();
  }
}
