// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;

/**
 * A sheet that was read. Headers are unique and on one line; records are in file order without
 * blank ones. {@code encoding} and {@code delimiter} say how a text file was understood, null for a
 * workbook.
 */
public record TabularSheet(
    List<String> headers, List<TabularRecord> records, String encoding, String delimiter) {
  public TabularSheet {
    headers = List.copyOf(headers);
    records = List.copyOf(records);
  }
}
