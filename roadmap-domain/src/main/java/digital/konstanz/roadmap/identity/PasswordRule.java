// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import digital.konstanz.roadmap.shared.RuleViolatedException;

/**
 * What a password has to be: long, and not the user name. No rules of composition, after NIST SP
 * 800-63B section 5.1.1.2; a shorter minimum there assumes lists of leaked passwords, which need
 * the internet.
 */
public final class PasswordRule {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 500;

  private PasswordRule() {}

  /**
   * @param field name of the input
   * @throws RuleViolatedException {@code text.missing}, {@code password.too-short}, {@code
   *     text.too-long}, {@code password.is-login} at the field
   */
  public static void check(String field, String password, String login) {
    if (password == null || password.isBlank()) {
      throw RuleViolatedException.at(field, "text.missing");
    }
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      throw RuleViolatedException.at(field, "password.too-short", length, SHORTEST);
    }
    if (length > LONGEST) {
      throw RuleViolatedException.at(field, "text.too-long", length, LONGEST);
    }
    if (password.strip().equalsIgnoreCase(login)) {
      throw RuleViolatedException.at(field, "password.is-login");
    }
  }
}
