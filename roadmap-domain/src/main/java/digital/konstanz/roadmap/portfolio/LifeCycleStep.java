// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.List;

/**
 * One status a measure could take next.
 *
 * @param possible whether the life cycle knows this way at all
 * @param reasonNeeded whether the step has to be explained
 * @param obstacles rule codes that stand against it now; empty when it may be taken
 * @param overridable whether a reason for the exception removes every obstacle
 */
public record LifeCycleStep(
    MeasureStatus target,
    boolean possible,
    boolean reasonNeeded,
    List<String> obstacles,
    boolean overridable) {
  public LifeCycleStep {
    obstacles = List.copyOf(obstacles);
  }

  public boolean allowed() {
    return possible && obstacles.isEmpty();
  }
}
