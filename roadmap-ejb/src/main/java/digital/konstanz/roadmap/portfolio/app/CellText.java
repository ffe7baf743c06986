// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.app.TableColumn.Type;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a spreadsheet's cell as the value a patch takes. */
final class CellText {
  static final String UNREADABLE = "table.paste.unreadable";
  private static final int LONGEST = 10_000;
  private static final int LONGEST_NUMBER = 30;
  private static final int CENTURY = 2000;
  private static final Pattern LOCAL_DATE =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4}|\\d{2})");
  private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]*\\d[\\d.,]*");
  private static final Pattern GROUPED_POINTS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");
  private static final Pattern GROUPED_COMMAS = Pattern.compile("-?\\d{1,3}(,\\d{3})+");

  private final boolean german;

  CellText(Locale locale) {
    this.german = !locale.getLanguage().equals("en");
  }

  /**
   * @return null for an empty cell; dates as ISO text, numbers as {@link BigDecimal}, percent as
   *     {@link Integer}, everything else as text
   * @throws RuleViolatedException {@link #UNREADABLE} with the type
   */
  Object read(Type type, String raw) {
    String text = raw == null ? "" : raw.strip();
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() > LONGEST) {
      throw new RuleViolatedException("text.too-long", LONGEST);
    }
    return switch (type) {
      case DATE -> date(text).toString();
      case NUMBER -> number(type, text);
      case MONEY -> number(type, text.replaceAll("(?i)\\s*(€|EUR)$", ""));
      case PERCENT -> percent(text.replaceAll("\\s*%$", ""));
      default -> text;
    };
  }

  private static LocalDate date(String text) {
    Matcher local = LOCAL_DATE.matcher(text);
    try {
      if (!local.matches()) {
        return LocalDate.parse(text);
      }
      int year = Integer.parseInt(local.group(3));
      return LocalDate.of(
          year < 100 ? CENTURY + year : year,
          Integer.parseInt(local.group(2)),
          Integer.parseInt(local.group(1)));
    } catch (DateTimeException unreadable) {
      throw unreadable(Type.DATE);
    }
  }

  private Integer percent(String text) {
    BigDecimal number = number(Type.PERCENT, text);
    try {
      return number.setScale(0, RoundingMode.UNNECESSARY).intValueExact();
    } catch (ArithmeticException notWhole) {
      throw unreadable(Type.PERCENT);
    }
  }

  private BigDecimal number(Type type, String text) {
    String plain = text.replaceAll("[\\s\u00a0\u202f']", "");
    if (plain.length() > LONGEST_NUMBER || !NUMBER.matcher(plain).matches()) {
      throw unreadable(type);
    }
    try {
      return new BigDecimal(withPoint(plain));
    } catch (NumberFormatException unreadable) {
      throw unreadable(type);
    }
  }

  /** The last sign decides where both stand; one alone groups only as its language does. */
  private String withPoint(String plain) {
    int comma = plain.lastIndexOf(',');
    int point = plain.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? plain.replace(".", "").replace(',', '.') : plain.replace(",", "");
    }
    if (comma >= 0) {
      boolean groups = !german && GROUPED_COMMAS.matcher(plain).matches();
      return groups ? plain.replace(",", "") : plain.replace(',', '.');
    }
    boolean groups = german && GROUPED_POINTS.matcher(plain).matches();
    return groups ? plain.replace(".", "") : plain;
  }

  private static RuleViolatedException unreadable(Type type) {
    return new RuleViolatedException(UNREADABLE, type);
  }
}
