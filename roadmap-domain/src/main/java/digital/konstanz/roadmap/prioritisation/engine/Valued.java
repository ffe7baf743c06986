// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;

/**
 * A candidate and what a method makes of it.
 *
 * @param value exact; null = not computable
 * @param excludedBy key of the knock-out criterion that excludes it, else null
 */
public record Valued(String key, Rational value, String excludedBy) {

  public static Valued of(String key, Rational value) {
    return new Valued(key, value, null);
  }
}
