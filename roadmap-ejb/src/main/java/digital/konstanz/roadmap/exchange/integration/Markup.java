// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.integration;

/** Text on its way into XML. */
final class Markup {

  private Markup() {}

  /** Safe in text and in attributes; what XML 1.0 does not allow is left out. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().filter(Markup::allowed).forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** The text without what XML 1.0 does not allow; not escaped. */
  static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Markup::allowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static void append(StringBuilder safe, int codePoint) {
    switch (codePoint) {
      case '&' -> safe.append("&amp;");
      case '<' -> safe.append("&lt;");
      case '>' -> safe.append("&gt;");
      case '"' -> safe.append("&quot;");
      default -> safe.appendCodePoint(codePoint);
    }
  }

  private static boolean allowed(int codePoint) {
    return codePoint >= 0x20
        && codePoint != 0xfffe
        && codePoint != 0xffff
        && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  }
}
