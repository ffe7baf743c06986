// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;

/**
 * One record of a sheet. {@code line} is the physical line where it starts, the header being 1 (in
 * a workbook the row's number); {@code cells} has as many entries as there are headers, or more.
 */
public record TabularRecord(int line, List<TabularCell> cells) {
  public TabularRecord {
    cells = List.copyOf(cells);
  }

  /** Never null; empty beyond the last cell. */
  public TabularCell cell(int index) {
    return index < cells.size() ? cells.get(index) : TabularCell.EMPTY;
  }

  public boolean isBlank() {
    return cells.stream().allMatch(TabularCell::isBlank);
  }
}
