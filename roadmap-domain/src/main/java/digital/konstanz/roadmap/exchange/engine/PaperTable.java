// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import java.util.List;

/** A table of texts; a row has a text per column, empty where nothing is known. */
public record PaperTable(String title, List<Column> columns, List<List<String>> rows) {

  /**
   * A column.
   *
   * @param width in points; 0 = what is left
   */
  public record Column(String title, double width) {}
}
