// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A result worth attention, never an exception. The text comes from the message bundle by {@code
 * code}; {@code values} keeps the order in which they were given, a value may be null.
 */
public record Finding(String code, Severity severity, String subject, Map<String, Object> values) {
  public Finding {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
