// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import static digital.konstanz.roadmap.identity.app.AccountsUnderTest.PASSWORD;
import static digital.konstanz.roadmap.identity.app.AccountsUnderTest.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import digital.konstanz.roadmap.identity.AccessDeniedException;
import digital.konstanz.roadmap.identity.CalendarFeed.Contents;
import digital.konstanz.roadmap.identity.CalendarFeed.Subject;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.OrgUnit;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountServicesIT {

  private static final CreateUser PETRA =
      new CreateUser("petra", "Petra Schneider", "petra@example.org", null);

  private static void with(Vendor vendor, Consumer<AccountsUnderTest> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(entities -> test.accept(new AccountsUnderTest(entities)));
  }

  private static RuleViolatedException refused(ThrowingCallable call) {
    return catchThrowableOfType(RuleViolatedException.class, call);
  }

  private static GiveGrant give(String login, Role role) {
    return new GiveGrant(login, role, null, null, null, null);
  }

  @ParameterizedTest
  @EnumSource
  void theSetUpLinkMakesTheFirstAccountAndIsGone(Vendor vendor) {
    with(
        vendor,
        city -> {
          String link = Callers.callAs(Caller.SYSTEM, city.first::issueLink);
          assertThat(city.first.usable(link)).isTrue();

          SignedIn alex =
              city.first
                  .setUp(new FirstAdministratorService.SetUp(link, "Alex", "alex", PASSWORD))
                  .orElseThrow();

          assertThat(alex.caller().roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.OFFICE);
          assertThat(city.first.usable(link)).isFalse();
          assertThat(
                  city.first.setUp(
                      new FirstAdministratorService.SetUp(link, "Eve", "eve", PASSWORD)))
              .isEmpty();
          assertThat(city.audited).extracting("kind").contains("user", "role-grant");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNewSetUpLinkKillsTheOlderOne(Vendor vendor) {
    with(
        vendor,
        city -> {
          String older = Callers.callAs(Caller.SYSTEM, city.first::issueLink);
          String newer = Callers.callAs(Caller.SYSTEM, city.first::issueLink);

          assertThat(city.first.usable(older)).isFalse();
          assertThat(city.first.usable(newer)).isTrue();
        });
  }

  @ParameterizedTest
  @EnumSource
  void theRoadmapOfficeOfTheFirstAdministratorEnds(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.pass(Duration.ofDays(FirstAdministratorService.OFFICE_DAYS + 1L));

          assertThat(city.as(alex, () -> Callers.current().roles())).containsExactly(Role.ADMIN);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aPasswordLinkWorksOnceAndForThreeDays(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.as(alex, () -> city.users.create(PETRA));
          String expired = city.as(alex, () -> city.links.issue("petra").token());
          city.pass(Duration.ofDays(3));
          assertThat(city.links.holder(expired)).isEmpty();

          String link = city.as(alex, () -> city.links.issue("petra").token());
          assertThat(city.links.holder(link).orElseThrow().login()).isEqualTo("petra");
          assertThat(refused(() -> city.links.use(link, "short")).field()).isEqualTo("password");
          assertThat(city.links.use(link, PASSWORD)).isPresent();
          assertThat(city.links.use(link, PASSWORD)).isEmpty();
          assertThat(city.audited)
              .extracting("after")
              .contains(new CredentialEvent("PASSWORD_SET_BY_LINK", null));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whoIsDisabledLosesSessionsTokensAndLinks(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.as(alex, () -> city.users.create(PETRA));
          city.as(alex, () -> city.grants.give(give("petra", Role.EMPLOYEE)));
          String link = city.as(alex, () -> city.links.issue("petra").token());
          SignedIn petra = city.links.use(link, PASSWORD).orElseThrow();
          assertThat(city.signIn.bySession(petra.sessionToken()).map(SignedIn::caller))
              .hasValue(petra.caller());
          city.as(petra, () -> city.own.createToken("Skript", TODAY.plusDays(9)));
          String open = city.as(alex, () -> city.links.issue("petra").token());

          city.as(alex, () -> city.users.disable("petra", true));
          assertThat(city.links.holder(open)).isEmpty();
          assertThat(city.signIn.bySession(petra.sessionToken())).isEmpty();
          city.as(alex, () -> city.users.disable("petra", false));

          UUID id = petra.caller().id();
          assertThat(city.accounts.sessionsOf(id)).isEmpty();
          assertThat(city.accounts.tokensOf(id)).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void theLastAdministratorStays(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          UUID admin =
              city.as(alex, () -> city.users.details("alex")).grants().stream()
                  .filter(grant -> grant.role() == Role.ADMIN)
                  .findFirst()
                  .orElseThrow()
                  .id();
          city.as(alex, () -> city.users.create(PETRA));
          city.as(alex, () -> city.grants.give(give("petra", Role.ADMIN)));

          assertThat(refused(() -> city.as(alex, () -> city.grants.revoke("alex", admin))).code())
              .as("the other one has no password yet")
              .isEqualTo("user.last-administrator");
        });
  }

  @ParameterizedTest
  @EnumSource
  void anAdministratorMayGoWhenAnotherOneCanSignIn(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.as(alex, () -> city.users.create(PETRA));
          city.as(alex, () -> city.grants.give(give("petra", Role.ADMIN)));
          String link = city.as(alex, () -> city.links.issue("petra").token());
          SignedIn petra = city.links.use(link, PASSWORD).orElseThrow();

          assertThat(city.as(petra, () -> city.users.disable("alex", true)).disabled()).isTrue();
          assertThat(refused(() -> city.as(petra, () -> city.users.disable("petra", true))).code())
              .isEqualTo("user.disable-oneself");
        });
  }

  @ParameterizedTest
  @EnumSource
  void nobodyGivesARoleToOneself(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();

          assertThat(
                  refused(() -> city.as(alex, () -> city.grants.give(give("alex", Role.AUDITOR))))
                      .code())
              .isEqualTo("grant.to-oneself");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aDeputyHoldsWhatThePrincipalHolds(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.units.add(new OrgUnit("AMT-X", "Amt X"));
          city.as(alex, () -> city.users.create(PETRA));
          city.as(alex, () -> city.users.create(new CreateUser("kim", "Kim Ost", null, "AMT-X")));
          GiveGrant deputy =
              new GiveGrant("kim", Role.HEAD, "AMT-X", null, TODAY.plusDays(14), "petra");
          assertThat(refused(() -> city.as(alex, () -> city.grants.give(deputy))).field())
              .isEqualTo("deputyFor");

          city.as(
              alex,
              () -> city.grants.give(new GiveGrant("petra", Role.HEAD, "AMT-X", null, null, null)));
          GrantRow given = city.as(alex, () -> city.grants.give(deputy)).grants().get(0);

          assertThat(given.deputyFor()).isEqualTo("Petra Schneider");
          assertThat(given.grantedBy()).isEqualTo("Alex Berg");
          assertThat(given.unit()).isEqualTo("AMT-X");
          assertThat(given.phase()).isEqualTo(GrantRow.Phase.PRESENT);
          assertThat(
                  city.accounts
                      .caller(city.accounts.required("kim"), TODAY)
                      .authority()
                      .standsInFor())
              .containsExactly(city.accounts.required("petra").id());
        });
  }

  @ParameterizedTest
  @EnumSource
  void theListIsSearchedAndCutByTheDatabase(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          for (int i = 0; i < 5; i++) {
            CreateUser user = new CreateUser("u" + i, "Person 100% " + i, null, null);
            city.as(alex, () -> city.users.create(user));
          }

          UserPage page = city.as(alex, () -> city.users.list("PERSON 0%", 2, 2));

          assertThat(page.total()).isEqualTo(5);
          assertThat(page.items()).extracting("login").containsExactly("u2", "u3");
          assertThat(city.as(alex, () -> city.users.list("10_%", 0, 9)).items()).isEmpty();
          assertThat(city.as(alex, () -> city.users.list(null, 0, 99)).items())
              .filteredOn(row -> row.login().equals("alex"))
              .singleElement()
              .extracting("roles")
              .asList()
              .containsExactly(Role.OFFICE, Role.ADMIN);
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatIsTypedWrongNamesItsField(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.as(alex, () -> city.users.create(PETRA));

          assertThat(refused(() -> city.as(alex, () -> city.users.create(PETRA))).field())
              .isEqualTo("login");
          assertThat(field(city, alex, new CreateUser("x1", " ", null, null))).isEqualTo("name");
          assertThat(field(city, alex, new CreateUser("x1", "X", "no address", null)))
              .isEqualTo("email");
          assertThat(field(city, alex, new CreateUser("x1", "X", null, "no such")))
              .isEqualTo("unit");
        });
  }

  private static String field(AccountsUnderTest city, SignedIn who, CreateUser user) {
    return refused(() -> city.as(who, () -> city.users.create(user))).field();
  }

  @ParameterizedTest
  @EnumSource
  void changingThePasswordEndsTheOtherSessions(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.own.sessions.open(city.accounts.byLogin("alex").orElseThrow());
          assertThat(city.as(alex, () -> city.own.sessions(alex.sessionToken()))).hasSize(2);
          assertThat(refused(() -> changed(city, alex, "wrong", "another password")).field())
              .isEqualTo("current");

          changed(city, alex, PASSWORD, "another password");

          assertThat(city.as(alex, () -> city.own.sessions(alex.sessionToken())))
              .singleElement()
              .extracting("current")
              .isEqualTo(true);
        });
  }

  private static boolean changed(
      AccountsUnderTest city, SignedIn who, String current, String password) {
    return city.as(
        who,
        () -> {
          city.own.changePassword(current, password, who.sessionToken());
          return true;
        });
  }

  @ParameterizedTest
  @EnumSource
  void aTokenEndsOnItsDayAndIsRevokedByItsHolderOnly(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          OwnAccountService.NewToken token =
              city.as(alex, () -> city.own.createToken("Skript", TODAY));
          assertThat(city.as(alex, city.own::tokens)).containsExactly(token.token());
          assertThat(city.signIn.byApiToken(token.value()).map(SignedIn::caller))
              .hasValue(alex.caller());
          assertThat(
                  refused(() -> city.as(alex, () -> city.own.createToken("x", TODAY.minusDays(1))))
                      .field())
              .isEqualTo("lastDay");

          city.pass(Duration.ofDays(1));

          assertThat(city.as(alex, city.own::tokens)).isEmpty();
          assertThat(city.signIn.byApiToken(token.value())).isEmpty();
        });
  }

  @ParameterizedTest
  @EnumSource
  void aCalendarIsOpenedByItsSecretUntilItIsRevokedOrItsAccountIsDisabled(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.as(alex, () -> city.users.create(PETRA));
          SignedIn petra =
              city.links
                  .use(city.as(alex, () -> city.links.issue("petra").token()), PASSWORD)
                  .orElseThrow();
          Contents unit = new Contents("r", Subject.UNIT, "IT", "de");
          String first = city.as(petra, () -> city.feeds.create(unit));
          String second = city.as(petra, () -> city.feeds.create(unit));

          assertThat(city.feeds.open(first).orElseThrow().caller().login()).isEqualTo("petra");
          assertThat(city.feeds.open(first).orElseThrow().contents()).isEqualTo(unit);
          assertThat(city.feeds.open("x" + first)).isEmpty();
          assertThat(city.accounts.feed(first)).as("the secret itself is not stored").isEmpty();

          UUID newest = city.as(petra, city.feeds::feeds).get(0).id();
          assertThatThrownBy(() -> city.as(alex, () -> revoked(city, newest)))
              .isInstanceOf(NotFoundException.class);
          city.as(petra, () -> revoked(city, newest));
          assertThat(city.as(petra, city.feeds::feeds)).hasSize(1);
          assertThat(city.feeds.open(first).isPresent() && city.feeds.open(second).isPresent())
              .isFalse();

          city.as(alex, () -> city.users.disable("petra", true));
          assertThat(city.feeds.open(first)).isEmpty();
          assertThat(city.feeds.open(second)).isEmpty();
        });
  }

  private static boolean revoked(AccountsUnderTest city, UUID feed) {
    city.feeds.revoke(feed);
    return true;
  }

  @ParameterizedTest
  @EnumSource
  void whoIsNoAdministratorSeesNoAccounts(Vendor vendor) {
    with(
        vendor,
        city -> {
          SignedIn alex = city.administrator();
          city.as(alex, () -> city.users.create(PETRA));
          String link = city.as(alex, () -> city.links.issue("petra").token());
          SignedIn petra = city.links.use(link, PASSWORD).orElseThrow();

          assertThatThrownBy(() -> city.as(petra, () -> city.users.list(null, 0, 10)))
              .isInstanceOf(AccessDeniedException.class);
          assertThatThrownBy(() -> city.as(petra, () -> city.links.issue("alex")))
              .isInstanceOf(AccessDeniedException.class);
        });
  }
}
