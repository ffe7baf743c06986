// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

/**
 * What the city can change about findings (house rule).
 *
 * @param releaseGate key of the gate without which nothing may run
 * @param staleAfterDays calendar days after which a status report is no longer current
 */
public record FindingRules(String releaseGate, int staleAfterDays) {

  /** The values to begin with. */
  public static FindingRules initial() {
    return new FindingRules("G2", LightRules.initial().staleAfterDays());
  }
}
