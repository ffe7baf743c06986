// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import java.util.Arrays;
import java.util.List;

/**
 * Something of a file that is taken over otherwise than it stands there, or not at all.
 *
 * @param line as people see it there; 0 for the file as a whole
 * @param subject what it concerns, null for the file as a whole
 * @param code message key
 */
public record ProjectNote(int line, String subject, String code, List<String> values) {
  static ProjectNote of(int line, String subject, String code, Object... values) {
    return new ProjectNote(
        line, subject, code, Arrays.stream(values).map(String::valueOf).toList());
  }
}
