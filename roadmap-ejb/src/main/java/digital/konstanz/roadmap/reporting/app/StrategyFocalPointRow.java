// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.util.List;

/** A focal point with the measures that have their home in it, in manual order. */
public record StrategyFocalPointRow(String key, String title, List<StrategyMeasureRow> measures) {

  public StrategyFocalPointRow {
    measures = List.copyOf(measures);
  }

  public StatusCounts counts() {
    return StatusCounts.of(measures);
  }
}
