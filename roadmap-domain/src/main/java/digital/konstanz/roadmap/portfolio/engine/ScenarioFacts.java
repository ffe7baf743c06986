// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.util.Set;

/** A scenario and the keys of the measures that it requires. */
public record ScenarioFacts(String key, Set<String> requiredMeasures) {

  public ScenarioFacts {
    requiredMeasures = Set.copyOf(requiredMeasures);
  }
}
