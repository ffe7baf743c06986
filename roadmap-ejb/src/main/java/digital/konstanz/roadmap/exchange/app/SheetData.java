// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;
import java.util.Locale;

/**
 * A table on its way into a file.
 *
 * @param name of the sheet and, in ASCII, of the file
 * @param rows a value per column: text, {@link java.math.BigDecimal}, {@link Integer} or {@link
 *     java.time.LocalDate}; null stays empty
 * @param notes what else has to be said, one line each; only workbooks have room for it
 * @param locale decides separators and date format of text files
 */
public record SheetData(
    String name, List<Column> columns, List<List<Object>> rows, List<String> notes, Locale locale) {
  public SheetData {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /**
   * @param header text of the first row
   * @param characters usual width of a value
   */
  public record Column(String header, int characters) {}
}
