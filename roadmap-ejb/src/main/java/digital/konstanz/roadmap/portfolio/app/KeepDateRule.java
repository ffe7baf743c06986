// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sets what the dates of a plan item have to keep to.
 *
 * @param changes of {@code constraintType constraintDate manual} those that are to change
 */
public record KeepDateRule(String key, long seenVersion, Map<String, Object> changes) {

  public KeepDateRule {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }
}
