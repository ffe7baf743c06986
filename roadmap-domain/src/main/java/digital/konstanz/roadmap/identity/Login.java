// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name somebody signs in with; it stays for ever, so that the audit keeps its meaning. */
public final class Login {

  public static final int LONGEST = 100;
  private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,99}");

  private Login() {}

  /**
   * In small letters, without blanks around it.
   *
   * @throws RuleViolatedException {@code text.missing}, {@code user.login} at {@code login}
   */
  public static String of(String text) {
    String login = Texts.required("login", text, LONGEST).toLowerCase(Locale.ROOT);
    if (!ALLOWED.matcher(login).matches()) {
      throw RuleViolatedException.at("login", "user.login", login);
    }
    return login;
  }
}
