// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The board of one roadmap as one caller sees it.
 *
 * @param version of the plan
 * @param asOf day that lights and delays are judged on
 * @param names titles of fields and names of units by key
 */
public record BoardDetails(
    long version,
    LocalDate asOf,
    List<Column> columns,
    List<BoardCard> cards,
    Map<String, String> names) {

  /**
   * @param wipMax most cards that should stand here; null without a limit
   */
  public record Column(MeasureStatus status, Integer wipMax) {}
}
