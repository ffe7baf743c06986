// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import java.util.Optional;

/** The rules that the city set for itself. */
public interface HouseRulesRepository {

  /** Empty as long as the initial ones hold. */
  Optional<HouseRules> rules();

  void add(HouseRules rules);

  void remove(HouseRules rules);

  /** Writes what changed now, so that a version that somebody else raised shows here. */
  void flush();
}
