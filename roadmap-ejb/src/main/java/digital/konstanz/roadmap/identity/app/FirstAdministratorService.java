// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Login;
import digital.konstanz.roadmap.identity.NewGrant;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.PasswordRule;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.RoleGrant;
import digital.konstanz.roadmap.identity.Setting;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Settings;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the first account comes into an installation that has none: by a link that is printed at the
 * start and works once, or from a file with a password. The first administrator is also roadmap
 * office for {@link #OFFICE_DAYS} days, because somebody has to import the first plan; both roles
 * are given by the product itself and stand in the audit.
 */
@Stateless
public class FirstAdministratorService {

  public static final int OFFICE_DAYS = 30;
  private static final Duration HOLDS = Duration.ofDays(7);
  private static final int LONGEST_NAME = 300;

  @Inject Accounts accounts;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject BusinessDay businessDay;
  @Inject AccountJournal journal;
  @Inject SessionOpening sessions;

  /** Who is to become the first administrator. */
  public record SetUp(String token, String name, String login, String password) {}

  @Performs(Operation.USER_EDIT)
  public boolean needed() {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    return nobodyCanComeIn();
  }

  /** The secret of a new link; older ones are dead from now on. */
  @Performs(Operation.USER_EDIT)
  public String issueLink() {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    Instant now = clock.instant();
    accounts.openLinks(SignInLink.Purpose.SET_UP, null).forEach(older -> older.use(now));
    String token = Secrets.token();
    accounts.add(
        new SignInLink(Secrets.hash(token), null, SignInLink.Purpose.SET_UP, now, now.plus(HOLDS)));
    return token;
  }

  /** Whether the link still leads to a first account. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public boolean usable(String token) {
    return accounts.link(Secrets.hash(token)).filter(this::usable).isPresent();
  }

  /**
   * Makes the first account and signs it in; empty when the link no longer works.
   *
   * @throws RuleViolatedException {@code text.*}, {@code user.login}, {@code password.*} at the
   *     field; the link still works then
   */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> setUp(SetUp command) {
    Optional<SignInLink> link =
        accounts.linkForUse(Secrets.hash(command.token())).filter(this::usable);
    if (link.isEmpty()) {
      return Optional.empty();
    }
    link.get().use(clock.instant());
    return Optional.of(sessions.open(create(command.login(), command.name(), command.password())));
  }

  /**
   * Makes the account {@code admin} of an unattended start.
   *
   * @throws RuleViolatedException {@code text.*}, {@code password.*}
   */
  @Performs(Operation.USER_EDIT)
  public void createUnattended(String password) {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    create("admin", "Administration", password);
  }

  private UserAccount create(String login, String name, String password) {
    UserAccount account =
        new UserAccount(Login.of(login), Texts.required("name", name, LONGEST_NAME));
    if (accounts.byLogin(account.login()).isPresent()) {
      throw RuleViolatedException.at("login", "user.login-taken", account.login());
    }
    PasswordRule.check("password", password, account.login());
    account.changePasswordHash(Passwords.hash(password));
    List<RoleGrant> grants =
        List.of(
            account.give(new NewGrant(Role.ADMIN, null, null, null, null), null),
            account.give(
                new NewGrant(
                    Role.OFFICE, null, null, businessDay.realToday().plusDays(OFFICE_DAYS), null),
                null));
    accounts.add(account);
    settings.put(Setting.GUIDE, "OPEN");
    accounts.write();
    Callers.runAs(
        accounts.caller(account, businessDay.realToday()),
        () -> {
          journal.described(account, null);
          grants.forEach(grant -> journal.given(account, grant));
        });
    return account;
  }

  /** Accounts of the demonstration are no way in once it is over. */
  private boolean nobodyCanComeIn() {
    return Configuration.current().demo() ? accounts.count() == 0 : accounts.countOfPeople() == 0;
  }

  private boolean usable(SignInLink link) {
    return link.purpose() == SignInLink.Purpose.SET_UP
        && link.usable(clock.instant())
        && nobodyCanComeIn();
  }
}
