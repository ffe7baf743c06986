// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a sheet becomes plan items.
 *
 * @param keyPattern key of a row without one, {@code {line}} is its line; null = the roadmap's next
 * @param levels text of the level column → kind; without a level column every row is a measure
 * @param createFields whether unknown fields and focal points are made; in a roadmap without any
 *     they always are
 * @param totals what a total without years becomes where a measure has no yearly lines yet
 * @param otherColumns what happens to columns that are not named
 */
@JsonIgnoreProperties("$comment")
public record TabularMapping(
    String name,
    String keyPattern,
    Map<String, TabularKind> levels,
    boolean createFields,
    Totals totals,
    OtherColumns otherColumns,
    List<TabularColumn> columns) {

  /** KEEP writes no yearly line and keeps the total as text; SPREAD divides it by working days. */
  public enum Totals {
    KEEP,
    SPREAD
  }

  /** Columns that the mapping does not name change nothing, or become own fields of type text. */
  public enum OtherColumns {
    IGNORE,
    OWN_FIELD
  }

  private static final int COLUMNS = 250;

  /**
   * @throws RuleViolatedException {@code mapping.columns}, {@code mapping.target-twice}, {@code
   *     mapping.column-unnamed}
   */
  public TabularMapping {
    levels = levels == null ? Map.of() : Map.copyOf(levels);
    totals = totals == null ? Totals.KEEP : totals;
    otherColumns = otherColumns == null ? OtherColumns.IGNORE : otherColumns;
    columns = columns == null ? List.of() : List.copyOf(columns);
    if (columns.isEmpty() || columns.size() > COLUMNS) {
      throw new RuleViolatedException("mapping.columns", COLUMNS);
    }
    Set<TabularTarget> seen = EnumSet.noneOf(TabularTarget.class);
    for (TabularColumn column : columns) {
      if (column.column() == null || column.column().isBlank()) {
        throw new RuleViolatedException("mapping.column-unnamed");
      }
      if (column.target().single() && !seen.add(column.target())) {
        throw new RuleViolatedException("mapping.target-twice", column.target().json());
      }
    }
  }

  public TabularMapping with(Totals chosen) {
    return new TabularMapping(
        name, keyPattern, levels, createFields, chosen, otherColumns, columns);
  }

  boolean has(TabularTarget target) {
    return columns.stream().anyMatch(c -> c.target() == target);
  }
}
