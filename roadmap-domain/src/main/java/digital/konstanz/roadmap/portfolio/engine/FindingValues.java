// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named values of a finding in the order in which they are given; a value may be null. */
final class FindingValues {
  private final Map<String, Object> values = new LinkedHashMap<>();

  static FindingValues of(String name, Object value) {
    return new FindingValues().and(name, value);
  }

  FindingValues and(String name, Object value) {
    values.put(name, value);
    return this;
  }

  Map<String, Object> map() {
    return values;
  }
}
