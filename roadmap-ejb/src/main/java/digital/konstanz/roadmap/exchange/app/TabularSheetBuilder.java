// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what a reader finds, holds the limits and makes headers unique: a second {@code Titel}
 * becomes {@code Titel (2)}, a missing header of a column with content {@code #5}.
 */
public final class TabularSheetBuilder {
  private final TabularLimits limits;
  private final List<TabularRecord> records = new ArrayList<>();
  private List<String> headers;
  private long characters;

  public TabularSheetBuilder(TabularLimits limits) {
    this.limits = limits;
  }

  /**
   * The first record is the header; blank records are skipped.
   *
   * @throws RuleViolatedException {@code import.too-many-columns}, {@code import.too-many-rows},
   *     {@code import.cell-too-long}, {@code import.too-much-text}
   */
  public void add(int line, List<TabularCell> cells) {
    if (cells.size() > limits.columns()) {
      throw new RuleViolatedException("import.too-many-columns", line, limits.columns());
    }
    for (TabularCell cell : cells) {
      count(line, cell);
    }
    if (headers == null) {
      headers = unique(cells);
      return;
    }
    TabularRecord read = new TabularRecord(line, cells);
    if (read.isBlank()) {
      return;
    }
    if (records.size() >= limits.rows()) {
      throw new RuleViolatedException("import.too-many-rows", limits.rows());
    }
    records.add(read);
  }

  /**
   * @throws RuleViolatedException {@code import.empty-file} without any header
   */
  public TabularSheet sheet(String encoding, String delimiter) {
    if (headers == null || headers.stream().allMatch(h -> h.startsWith("#"))) {
      throw new RuleViolatedException("import.empty-file");
    }
    return new TabularSheet(headers, records, encoding, delimiter);
  }

  private void count(int line, TabularCell cell) {
    if (cell.text().length() > limits.cellCharacters()) {
      throw new RuleViolatedException("import.cell-too-long", line, limits.cellCharacters());
    }
    characters += cell.text().length();
    if (characters > limits.characters()) {
      throw new RuleViolatedException("import.too-much-text", limits.characters());
    }
  }

  private static List<String> unique(List<TabularCell> cells) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (TabularCell cell : cells) {
      String base = TabularTexts.oneLine(cell.text());
      String name = base.isEmpty() ? "#" + (names.size() + 1) : base;
      for (int number = 2; !taken.add(TabularTexts.folded(name)); number++) {
        name = base + " (" + number + ")";
      }
      names.add(name);
    }
    while (!names.isEmpty() && names.get(names.size() - 1).startsWith("#")) {
      names.remove(names.size() - 1);
    }
    return names;
  }
}
