// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.strategy.Dimension;
import java.util.List;

/** A field of action with its focal points, in manual order. */
public record StrategyFieldRow(
    String key,
    String title,
    String description,
    List<Dimension> dimensions,
    List<String> goalKeys,
    List<StrategyFocalPointRow> focalPoints) {

  public StrategyFieldRow {
    dimensions = List.copyOf(dimensions);
    goalKeys = List.copyOf(goalKeys);
    focalPoints = List.copyOf(focalPoints);
  }

  public StatusCounts counts() {
    return StatusCounts.of(measures());
  }

  public List<StrategyMeasureRow> measures() {
    return focalPoints.stream().flatMap(focal -> focal.measures().stream()).toList();
  }
}
