// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Keeps the rows of a part that did not change, so that only the difference is written. */
final class ChildRows {
  private ChildRows() {}

  /** Makes the rows say exactly what is wanted; true when something changed. */
  static <K, V, T extends ItemPart<K, V>> boolean replace(
      List<T> rows, Map<K, V> wanted, Function<K, T> newRow) {
    Map<K, V> missing = new HashMap<>(wanted);
    boolean changed = rows.removeIf(row -> !wanted.containsKey(row.partKey()));
    for (T row : rows) {
      changed |= row.say(missing.remove(row.partKey()));
    }
    for (Map.Entry<K, V> entry : missing.entrySet()) {
      T row = newRow.apply(entry.getKey());
      row.say(entry.getValue());
      rows.add(row);
      changed = true;
    }
    return changed;
  }

  static <T, K extends Comparable<K>, V> Collector<T, ?, Map<K, V>> byKey(
      Function<T, K> key, Function<T, V> value) {
    return Collectors.toMap(key, value, (first, second) -> second, TreeMap::new);
  }
}
