// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.time.LocalDate;
import java.util.Set;

/**
 * What findings need of a measure beside its plan item, which has the same key.
 *
 * @param reachedGates keys of the gates that are given
 * @param drivers keys of the legal drivers that it names
 * @param lastReport null when there is none
 * @param hasScenario whether it contributes to any application scenario
 * @param lead null unless the leading unit has an end
 */
public record MeasureFacts(
    String key,
    Set<String> reachedGates,
    Set<String> drivers,
    LocalDate lastReport,
    boolean hasScenario,
    EndingUnit lead) {

  /**
   * The leading unit, which ends.
   *
   * @param until its last day
   */
  public record EndingUnit(String key, LocalDate until) {}

  public MeasureFacts {
    reachedGates = Set.copyOf(reachedGates);
    drivers = Set.copyOf(drivers);
  }
}
