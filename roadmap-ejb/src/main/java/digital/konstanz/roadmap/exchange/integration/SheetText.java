// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

import digital.konstanz.roadmap.exchange.app.SheetData;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * CSV after RFC 4180 with the separators of its language. Text that a spreadsheet would take for a
 * formula gets a leading apostrophe, numbers and dates do not.
 */
final class SheetText {
  private static final String MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final DateTimeFormatter GERMAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final boolean german;
  private final char separator;

  SheetText(Locale locale) {
    this.german = !locale.getLanguage().equals("en");
    this.separator = german ? ';' : ',';
  }

  byte[] write(SheetData sheet) {
    StringBuilder text = new StringBuilder(MARK);
    line(text, sheet.columns().stream().map(SheetData.Column::header).toList());
    sheet.rows().forEach(row -> line(text, row));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void line(StringBuilder text, List<?> cells) {
    text.append(
            cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))))
        .append("\r\n");
  }

  private String cell(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      String plain = number.toPlainString();
      return quoted(german ? plain.replace('.', ',') : plain);
    }
    if (value instanceof LocalDate day) {
      return german ? GERMAN_DAY.format(day) : day.toString();
    }
    return value instanceof Integer ? value.toString() : quoted(neutral(value.toString()));
  }

  /** Also used for workbooks, to mark cells that must stay text. */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  private static String neutral(String text) {
    return looksLikeFormula(text) ? "'" + text : text;
  }

  private String quoted(String text) {
    boolean plain =
        text.indexOf(separator) < 0
            && text.indexOf('"') < 0
            && text.indexOf('\n') < 0
            && text.indexOf('\r') < 0;
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
