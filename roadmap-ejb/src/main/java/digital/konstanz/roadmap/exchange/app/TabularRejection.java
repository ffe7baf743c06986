// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.List;

/**
 * What was not taken over: a whole row, or one cell of a row that was. {@code line} is the physical
 * line where the record starts, {@code column} the header (null for a row as a whole), {@code
 * value} the text as it stands there, {@code values} fill the message of {@code code}.
 */
public record TabularRejection(
    int line, String column, String value, String code, List<String> values, boolean row) {
  public TabularRejection {
    value = value == null ? null : TabularTexts.shown(value);
    values = values.stream().map(TabularTexts::shown).toList();
  }

  public static TabularRejection row(
      int line, String column, String value, String code, Object... values) {
    return new TabularRejection(line, column, value, code, strings(values), true);
  }

  public static TabularRejection cell(
      int line, String column, String value, String code, Object... values) {
    return new TabularRejection(line, column, value, code, strings(values), false);
  }

  private static List<String> strings(Object... values) {
    return java.util.Arrays.stream(values).map(String::valueOf).toList();
  }
}
