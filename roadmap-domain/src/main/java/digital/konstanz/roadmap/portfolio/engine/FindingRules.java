// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

/**
 * What the city can change about findings (house rule).
 *
 * @param releaseGate key of the gate without which nothing may run
 * @param staleAfterDays calendar days after which a status report is no longer current
 * @param nearDays working days between an end and a deadline that are only just enough
 */
public record FindingRules(String releaseGate, int staleAfterDays, int nearDays) {

  /** The values to begin with. */
  public static FindingRules initial() {
    return of(LightRules.initial());
  }

  /** A deadline is near when its time would not bear a delay that makes a light red. */
  public static FindingRules of(LightRules lights) {
    return new FindingRules("G2", lights.staleAfterDays(), lights.timeYellow());
  }
}
