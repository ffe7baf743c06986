// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers without guessing. {@code 8.000} alone is ambiguous (eight or eight thousand): other
 * cells of the column decide, else it is refused.
 */
public final class TabularNumbers {
  private static final int DIGITS = 15;
  private static final Pattern NUMBER = Pattern.compile("([-+\u2212]?)(\\d[\\d.,]*)");
  private static final Pattern GROUP_BLANKS = Pattern.compile("(?<=\\d)[ \u00a0\u202f'](?=\\d{3})");
  private static final Pattern UNIT =
      Pattern.compile("(?i)^(?:€|EUR|£)\\s*|\\s*(?:€|EUR|Euro|£|%|PT|Personentage|person-days)$");

  private TabularNumbers() {}

  private enum Sign {
    NEUTRAL,
    GERMAN,
    ENGLISH,
    AMBIGUOUS,
    NONE
  }

  /** GERMAN or ENGLISH when at least one cell shows it and none the other, else AUTO. */
  public static NumberStyle decide(Collection<String> cells) {
    boolean german = false;
    boolean english = false;
    for (String cell : cells) {
      Sign sign = sign(digits(cell));
      german |= sign == Sign.GERMAN;
      english |= sign == Sign.ENGLISH;
    }
    if (german == english) {
      return NumberStyle.AUTO;
    }
    return german ? NumberStyle.GERMAN : NumberStyle.ENGLISH;
  }

  /**
   * At most 15 digits. A unit ({@code € EUR % PT}) at the end is allowed.
   *
   * <p>Refused with {@code import.number}, {@code import.number-ambiguous}, {@code
   * import.number-too-large}.
   */
  public static TabularReading<BigDecimal> read(String cell, NumberStyle style) {
    String digits = digits(cell);
    Sign sign = sign(digits);
    if (sign == Sign.NONE) {
      return TabularReading.refused("import.number");
    }
    NumberStyle used = style;
    if (style == NumberStyle.AUTO) {
      if (sign == Sign.AMBIGUOUS) {
        return TabularReading.refused("import.number-ambiguous");
      }
      used = sign == Sign.GERMAN ? NumberStyle.GERMAN : NumberStyle.ENGLISH;
    }
    return parsed(digits, used);
  }

  private static TabularReading<BigDecimal> parsed(String digits, NumberStyle style) {
    char group = style == NumberStyle.GERMAN ? '.' : ',';
    char point = style == NumberStyle.GERMAN ? ',' : '.';
    Pattern shape =
        Pattern.compile("[-+]?(\\d{1,3}(\\" + group + "\\d{3})+|\\d+)(\\" + point + "\\d+)?");
    if (!shape.matcher(digits).matches()) {
      return TabularReading.refused("import.number");
    }
    String plain = digits.replace(String.valueOf(group), "").replace(point, '.');
    BigDecimal value = new BigDecimal(plain);
    return value.precision() > DIGITS
        ? TabularReading.refused("import.number-too-large", DIGITS)
        : TabularReading.of(value);
  }

  private static String digits(String cell) {
    String bare = UNIT.matcher(TabularTexts.clean(cell)).replaceAll("");
    return GROUP_BLANKS.matcher(bare).replaceAll("").replace('\u2212', '-');
  }

  private static Sign sign(String digits) {
    Matcher number = NUMBER.matcher(digits);
    if (!number.matches()) {
      return Sign.NONE;
    }
    String body = number.group(2);
    int point = body.lastIndexOf('.');
    int comma = body.lastIndexOf(',');
    if (point < 0 && comma < 0) {
      return Sign.NEUTRAL;
    }
    if (point >= 0 && comma >= 0) {
      return comma > point ? Sign.GERMAN : Sign.ENGLISH;
    }
    return one(body, point >= 0 ? '.' : ',');
  }

  /** Only one kind of separator occurs, perhaps several times. */
  private static Sign one(String body, char separator) {
    boolean isPoint = separator == '.';
    int first = body.indexOf(separator);
    int last = body.lastIndexOf(separator);
    if (first != last) {
      return isPoint ? Sign.GERMAN : Sign.ENGLISH;
    }
    boolean couldGroup = body.length() - last - 1 == 3 && first <= 3 && body.charAt(0) != '0';
    if (couldGroup) {
      return Sign.AMBIGUOUS;
    }
    return isPoint ? Sign.ENGLISH : Sign.GERMAN;
  }
}
