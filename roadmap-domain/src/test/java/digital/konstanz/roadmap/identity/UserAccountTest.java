// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UserAccountTest {

  private static final UUID GIVER = UUID.randomUUID();
  private static final UUID UNIT = UUID.randomUUID();
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final UserAccount account = new UserAccount("petra", "Petra Schneider");

  private static NewGrant head(LocalDate from, LocalDate to) {
    return new NewGrant(Role.HEAD, UNIT, from, to, null);
  }

  private static String code(ThrowingCallable call) {
    return catchThrowableOfType(RuleViolatedException.class, call).code();
  }

  @Test
  void aRoleIsGivenBySomebodyElse() {
    RoleGrant given = account.give(head(null, null), GIVER);

    assertThat(account.grants()).containsExactly(given);
    assertThat(given.grantedBy()).isEqualTo(GIVER);
    assertThat(given.userId()).isEqualTo(account.id());
  }

  @Test
  void nobodyGivesAnythingToOneself() {
    assertThat(code(() -> account.give(head(null, null), account.id())))
        .isEqualTo("grant.to-oneself");
  }

  @Test
  void theSameRoleIsGivenAgainOnlyForOtherDays() {
    account.give(head(null, MARCH), GIVER);

    assertThat(code(() -> account.give(head(MARCH, APRIL), GIVER))).isEqualTo("grant.repeated");
    assertThat(account.give(head(APRIL, null), GIVER)).isNotNull();
  }

  @Test
  void anEndBeforeTheBeginningIsRefused() {
    assertThat(code(() -> head(APRIL, MARCH))).isEqualTo("grant.reversed");
  }

  @Test
  void aRoleOfTheWholeCityTakesNoUnit() {
    assertThat(code(() -> new NewGrant(Role.OFFICE, UNIT, null, null, null)))
        .isEqualTo("grant.city-only");
  }

  @Test
  void aHeadIsHeadOfAUnit() {
    assertThat(code(() -> new NewGrant(Role.HEAD, null, null, null, null)))
        .isEqualTo("grant.unit-missing");
  }

  @Test
  void standingInHasAnEnd() {
    assertThat(code(() -> new NewGrant(Role.HEAD, UNIT, null, null, GIVER)))
        .isEqualTo("grant.deputy-end-missing");
  }

  @Test
  void whoStandsInDoesNotHandTheRoleOn() {
    account.give(new NewGrant(Role.HEAD, UNIT, null, APRIL, UUID.randomUUID()), GIVER);

    assertThat(account.holds(Role.HEAD, UNIT, MARCH)).isFalse();
    account.give(new NewGrant(Role.LEAD, null, null, null, null), GIVER);
    assertThat(account.holds(Role.LEAD, UNIT, MARCH)).isTrue();
  }

  @Test
  void aLoginHasSmallLettersAndNoBlanks() {
    assertThat(Login.of("  Petra.Schneider ")).isEqualTo("petra.schneider");
    assertThat(code(() -> Login.of("petra schneider"))).isEqualTo("user.login");
    assertThat(code(() -> Login.of("../x"))).isEqualTo("user.login");
  }
}
