// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Keeps the rows of a part that did not change, so that only the difference is written. */
final class ChildRows {
  private ChildRows() {}

  /** Makes the list hold exactly these rows, in any order; true when something changed. */
  static <T> boolean replace(List<T> rows, List<T> wanted) {
    boolean removed = rows.retainAll(wanted);
    List<T> missing = wanted.stream().filter(row -> !rows.contains(row)).toList();
    return rows.addAll(missing) || removed;
  }

  /** The same with one row per entry. */
  static <K, V, T> boolean replace(List<T> rows, Map<K, V> wanted, BiFunction<K, V, T> row) {
    return replace(
        rows, wanted.entrySet().stream().map(e -> row.apply(e.getKey(), e.getValue())).toList());
  }

  static <T, K extends Comparable<K>, V> Collector<T, ?, Map<K, V>> byKey(
      Function<T, K> key, Function<T, V> value) {
    return Collectors.toMap(key, value, (first, second) -> second, TreeMap::new);
  }
}
