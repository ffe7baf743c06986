// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

/** Where a calculation gets the city's rules from. */
public interface Thresholds {

  /** Those that were set, else the initial ones. */
  HouseRulesState current();
}
