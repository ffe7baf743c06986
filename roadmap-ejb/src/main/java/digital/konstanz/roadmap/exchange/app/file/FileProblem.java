// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a file that is not taken over.
 *
 * @param line where it stands, from 1; 0 when it concerns the whole file
 * @param column the path in the file, like {@code measures[3].lead}
 * @param value the text as it stands there, null if there is none
 * @param code message key without its prefix
 * @param values fill the places of the message: what is allowed, the limit ...
 */
public record FileProblem(int line, String column, String value, String code, List<String> values) {
  public static FileProblem of(
      int line, String column, String value, String code, Object... values) {
    return new FileProblem(
        line, column, value, code, Arrays.stream(values).map(String::valueOf).toList());
  }
}
