// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.Arrays;
import java.util.List;

/** Something that was taken over in a way that people should know; never a loss. */
public record TabularNote(int line, String column, String value, String code, List<String> values) {
  public static TabularNote of(
      int line, String column, String value, String code, Object... values) {
    return new TabularNote(
        line,
        column,
        value == null ? null : TabularTexts.shown(value),
        code,
        Arrays.stream(values).map(String::valueOf).toList());
  }
}
