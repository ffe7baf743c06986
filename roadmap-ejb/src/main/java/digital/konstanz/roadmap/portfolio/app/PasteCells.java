// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.List;
import java.util.Locale;

/**
 * A block from a spreadsheet, cell by cell.
 *
 * @param locale how numbers are written where that is not clear from themselves
 * @param dryRun true to learn what would change, without changing it
 */
public record PasteCells(String roadmap, List<Cell> cells, Locale locale, boolean dryRun) {
  public PasteCells {
    cells = List.copyOf(cells);
  }

  /**
   * @param key of the measure
   * @param column id of the column, see {@link TableColumn}
   * @param text as it stood in the spreadsheet; entries of a list by their value
   */
  public record Cell(String key, String column, String text) {}
}
