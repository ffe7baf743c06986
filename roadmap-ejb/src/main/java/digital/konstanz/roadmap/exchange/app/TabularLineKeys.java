// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives rows without a key one that is made of their line. Keys are unique per installation: where
 * another roadmap, or another row, has it already, {@code -2}, {@code -3} ... is added. The same
 * sheet finds its own rows again, because what this roadmap has counts as free.
 */
final class TabularLineKeys {
  private final String pattern;
  private final ExistingItems existing;

  /**
   * @param pattern null when the roadmap gives such rows its next keys
   */
  TabularLineKeys(String pattern, ExistingItems existing) {
    this.pattern = pattern;
    this.existing = existing;
  }

  void give(List<TabularRow> rows) {
    if (pattern == null) {
      return;
    }
    Set<String> used =
        rows.stream()
            .map(TabularRow::key)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    List<TabularRow> open = rows.stream().filter(row -> row.key() == null).toList();
    for (int attempt = 1; !open.isEmpty(); attempt++) {
      int number = attempt;
      Set<String> taken =
          existing.takenElsewhere(open.stream().map(row -> candidate(row, number)).toList());
      open.stream()
          .filter(row -> !taken.contains(candidate(row, number)))
          .filter(row -> used.add(candidate(row, number)))
          .forEach(row -> row.key(candidate(row, number)));
      open = open.stream().filter(row -> row.key() == null).toList();
    }
  }

  private String candidate(TabularRow row, int attempt) {
    String key = pattern.replace("{line}", Integer.toString(row.line()));
    return attempt == 1 ? key : key + "-" + attempt;
  }
}
