// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A measure with its scores by key of the criterion, 0 to 10, 10 = best; a missing score is absent
 * from the map.
 */
public record ScoredCandidate(String key, Map<String, BigDecimal> scores) {

  public ScoredCandidate {
    scores = Map.copyOf(scores);
  }
}
