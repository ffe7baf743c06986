// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

/** The rules that every text of the plan obeys, so that a column never cuts one. */
public final class Texts {
  private Texts() {}

  /**
   * The text without blanks around it.
   *
   * @throws RuleViolatedException {@code text.missing}, {@code text.too-long} at the field
   */
  public static String required(String field, String text, int maximum) {
    String kept = optional(field, text, maximum);
    if (kept == null) {
      throw RuleViolatedException.at(field, "text.missing");
    }
    return kept;
  }

  /**
   * The text without blanks around it, null when nothing is left.
   *
   * @throws RuleViolatedException {@code text.too-long} at the field
   */
  public static String optional(String field, String text, int maximum) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String kept = text.strip();
    if (kept.length() > maximum) {
      throw RuleViolatedException.at(field, "text.too-long", kept.length(), maximum);
    }
    return kept;
  }
}
