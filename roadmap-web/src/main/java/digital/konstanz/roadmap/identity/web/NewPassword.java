// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Objects;

/** A password that was typed twice. */
final class NewPassword {

  private NewPassword() {}

  /**
   * @throws RuleViolatedException {@code password.not-repeated} at {@code repeated}
   */
  static String checked(String password, String repeated) {
    if (password != null && !Objects.equals(password, repeated)) {
      throw RuleViolatedException.at("repeated", "password.not-repeated");
    }
    return password;
  }
}
