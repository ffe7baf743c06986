// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Some fields of a measure get new values (a JSON merge patch: absent = stays, null = emptied).
 *
 * @param seenVersion the version on which the decision was made
 * @param changes by the names of {@link MeasureDetails}
 */
public record PatchMeasure(String key, long seenVersion, Map<String, Object> changes) {
  public PatchMeasure {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }
}
