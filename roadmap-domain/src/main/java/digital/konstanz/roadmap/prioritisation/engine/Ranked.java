// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;

/**
 * A place in a ranking.
 *
 * @param value exact; null = not computable
 * @param rank 1 = first; null when not computable or excluded
 * @param excludedBy key of the knock-out criterion that excludes it, else null
 */
public record Ranked(String key, Rational value, Integer rank, String excludedBy) {

  public boolean computable() {
    return rank != null;
  }
}
