// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {

  private static String refused(String password) {
    RuleViolatedException rule =
        catchThrowableOfType(
            RuleViolatedException.class,
            () -> PasswordRule.check("password", password, "petra.schneider"));
    assertThat(rule.field()).isEqualTo("password");
    return rule.code();
  }

  @Test
  void elevenCharactersAreTooShortAndTwelveAreEnough() {
    assertThat(refused("elevenchars")).isEqualTo("password.too-short");
    assertThatCode(() -> PasswordRule.check("password", "twelve chars", "petra.schneider"))
        .doesNotThrowAnyException();
  }

  @Test
  void aCharacterOutsideTheBasicPlaneCountsOnce() {
    assertThat(refused("😀😀😀😀😀😀😀😀😀😀😀")).isEqualTo("password.too-short");
  }

  @Test
  void blanksAloneAreNoPassword() {
    assertThat(refused("             ")).isEqualTo("text.missing");
    assertThat(refused(null)).isEqualTo("text.missing");
  }

  @Test
  void theUserNameIsNoPassword() {
    assertThat(refused("Petra.Schneider")).isEqualTo("password.is-login");
  }

  @Test
  void moreThanFiveHundredCharactersAreRefused() {
    assertThat(refused("x".repeat(501))).isEqualTo("text.too-long");
  }
}
