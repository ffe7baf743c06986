// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.shared.Rag;
import java.util.Collection;

/** How measures stand: by light (running ones only), done, and all that are not cancelled. */
public record StatusCounts(int red, int yellow, int green, int grey, int done, int total) {

  public static StatusCounts of(Collection<StrategyMeasureRow> measures) {
    return new StatusCounts(
        lit(measures, Rag.RED),
        lit(measures, Rag.YELLOW),
        lit(measures, Rag.GREEN),
        lit(measures, Rag.GREY),
        (int) measures.stream().filter(m -> m.status() == MeasureStatus.DONE).count(),
        (int) measures.stream().filter(m -> m.status() != MeasureStatus.CANCELLED).count());
  }

  /** Whole percent, rounded down; 0 when there is nothing to do. */
  public int donePercent() {
    return total == 0 ? 0 : 100 * done / total;
  }

  private static int lit(Collection<StrategyMeasureRow> measures, Rag light) {
    return (int) measures.stream().filter(m -> m.light() == light).count();
  }
}
