// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.Set;

/**
 * What the life cycle needs to know of a measure.
 *
 * @param planned whether planned start and end are both known
 * @param led whether a unit or somebody outside leads
 * @param reachedGates codes as in {@code G2}
 */
public record LifeCycleFacts(
    MeasureStatus status, boolean planned, boolean led, Set<String> reachedGates) {
  public LifeCycleFacts {
    reachedGates = Set.copyOf(reachedGates);
  }
}
