// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.PasswordRule;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One-time links by which people choose their own password: the administrator gives one and never
 * knows the password. Looking at a link does not use it up (mail scanners do that).
 */
@Stateless
public class PasswordLinkService {

  private static final Duration HOLDS = Duration.ofDays(3);

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject AccountJournal journal;
  @Inject SessionOpening sessions;

  /**
   * @param token shown once, part of the address
   */
  public record PasswordLink(String token, Instant expiresAt) {}

  /** Whose link it is. */
  public record Holder(String login, String name) {}

  /**
   * A new link; an older one of the account that was not used is dead from now on.
   *
   * @throws RuleViolatedException {@code user.disabled}
   */
  @Performs(Operation.USER_EDIT)
  public PasswordLink issue(String login) {
    Callers.require(Operation.USER_EDIT, Target.CITY);
    UserAccount account = accounts.required(login);
    if (account.disabled()) {
      throw RuleViolatedException.forbiddenByState("user.disabled");
    }
    Instant now = clock.instant();
    accounts
        .openLinks(SignInLink.Purpose.SET_PASSWORD, account.id())
        .forEach(older -> older.use(now));
    String token = Secrets.token();
    Instant expires = now.plus(HOLDS);
    accounts.add(
        new SignInLink(
            Secrets.hash(token), account.id(), SignInLink.Purpose.SET_PASSWORD, now, expires));
    journal.credential(Operation.USER_EDIT, account, "PASSWORD_LINK_ISSUED", null);
    return new PasswordLink(token, expires);
  }

  /** Empty when the link was used, has expired, was replaced or never was. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<Holder> holder(String token) {
    return accounts
        .link(Secrets.hash(token))
        .flatMap(this::account)
        .map(account -> new Holder(account.login(), account.displayName()));
  }

  /**
   * Sets the password, ends the account's other sessions and signs in; empty as {@link #holder}.
   *
   * @throws RuleViolatedException {@code password.*}, {@code text.*} at {@code password}; the link
   *     still holds then
   */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> use(String token, String password) {
    Optional<SignInLink> link = accounts.linkForUse(Secrets.hash(token));
    return link.flatMap(this::account).map(account -> set(account, link.get(), password));
  }

  private SignedIn set(UserAccount account, SignInLink link, String password) {
    PasswordRule.check("password", password, account.login());
    link.use(clock.instant());
    account.changePasswordHash(Passwords.hash(password));
    sessions.end(account, null);
    SignedIn signedIn = sessions.open(account);
    Callers.runAs(
        signedIn.caller(),
        () -> journal.credential(Operation.OWN_ACCOUNT, account, "PASSWORD_SET_BY_LINK", null));
    return signedIn;
  }

  private Optional<UserAccount> account(SignInLink link) {
    return link.purpose() == SignInLink.Purpose.SET_PASSWORD && link.usable(clock.instant())
        ? accounts.byId(link.userId()).filter(account -> !account.disabled())
        : Optional.empty();
  }
}
