// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import java.util.Locale;

/** How texts of a sheet are trimmed, compared and shown. */
public final class TabularTexts {
  private static final int SHOWN = 1_000;

  private TabularTexts() {}

  /** Without blanks, no-break blanks and zero-width characters at both ends. */
  public static String clean(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isInvisible(text.charAt(start))) {
      start++;
    }
    while (end > start && isInvisible(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** One line: any run of blanks and line breaks is one blank. For headers and short labels. */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isInvisible(c)) {
        line.append(c);
      } else if (isSpace(c) && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** For comparing headers and labels: one line, lower case. */
  public static String folded(String text) {
    return oneLine(text).toLowerCase(Locale.ROOT);
  }

  /**
   * At most 1,000 characters, so that a list of refusals stays readable; an ellipsis marks a cut.
   */
  public static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** At most what a text column of the database holds; an ellipsis marks a cut. */
  static String cut(String text) {
    int most = TabularLimits.LONG_TEXT;
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private static boolean isInvisible(char c) {
    return isSpace(c) || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\ufeff';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
