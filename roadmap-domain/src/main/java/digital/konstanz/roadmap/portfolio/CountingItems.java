// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which items count in a sum: those that have an amount and no item below them that has one. So
 * what is planned in detail counts in detail and nothing counts twice.
 *
 * @param id identity of an item
 * @param parent identity of the item above; null at the top; may be unknown
 * @param <T> the kind of row that is summed
 */
public record CountingItems<T>(Function<T, UUID> id, Function<T, UUID> parent) {

  /** The items that count, in the order given. */
  public List<T> of(Collection<T> items, Predicate<T> hasAmount) {
    Map<UUID, UUID> parents = new HashMap<>();
    items.forEach(item -> parents.put(id.apply(item), parent.apply(item)));
    Set<UUID> covered = new HashSet<>();
    items.stream()
        .filter(hasAmount)
        .forEach(
            item -> {
              UUID above = parent.apply(item);
              while (above != null && covered.add(above)) {
                above = parents.get(above);
              }
            });
    return items.stream()
        .filter(hasAmount)
        .filter(item -> !covered.contains(id.apply(item)))
        .toList();
  }

  /** For plan items that are in memory. */
  public static CountingItems<WorkItem> ofPlan() {
    return new CountingItems<>(
        WorkItem::uuid, item -> item.parent() == null ? null : item.parent().value());
  }
}
