// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.ApiToken;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.SignInSession;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.RunningProcess;
import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Signs accounts in and out, and recognises them in later requests. */
@Stateless
public class SignInService {

  /** A session is written at most this often, not with every request. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(1);

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject RunningProcess process;
  @Inject SignInThrottle throttle;
  @Inject SessionOpening sessions;
  @Inject BusinessDay businessDay;

  /** Empty when login or password are wrong, the account is disabled, or there were many tries. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> signIn(String login, String password) {
    if (throttle.refuses(login)) {
      return Optional.empty();
    }
    Optional<UserAccount> account = accounts.byLogin(login).filter(SignInService::admitted);
    boolean right =
        Passwords.matches(password, account.map(UserAccount::passwordHash).orElse(null));
    if (!right) {
      throttle.failed(login);
      return Optional.empty();
    }
    throttle.succeeded(login);
    return account.map(sessions::open);
  }

  /** Uses a one-time link that signs in; empty when it was used, has expired or never was. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> useLink(String token) {
    Instant now = clock.instant();
    return accounts
        .linkForUse(Secrets.hash(token))
        .filter(link -> link.purpose() == SignInLink.Purpose.SIGN_IN && link.usable(now))
        .flatMap(
            link -> {
              link.use(now);
              return accounts.byId(link.userId());
            })
        .filter(SignInService::admitted)
        .map(sessions::open);
  }

  /** The holder of a session cookie; empty when it ended. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> bySession(String token) {
    Instant now = clock.instant();
    Optional<Accounts.Holder<SignInSession>> found = session(Secrets.hash(token));
    found
        .map(Accounts.Holder::shown)
        .filter(session -> session.lastSeenAt().plus(SEEN_STEP).isBefore(now))
        .ifPresent(session -> session.seen(now));
    return found.map(holder -> recognised(holder, holder.shown().csrfToken()));
  }

  /** The holder of a personal API token; empty when it does not hold. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> byApiToken(String token) {
    Instant now = clock.instant();
    Optional<Accounts.Holder<ApiToken>> found = apiToken(Secrets.hash(token));
    found
        .map(Accounts.Holder::shown)
        .filter(
            used -> used.lastUsedAt() == null || used.lastUsedAt().plus(SEEN_STEP).isBefore(now))
        .ifPresent(used -> used.used(now));
    return found.map(holder -> recognised(holder, null));
  }

  /**
   * Who that is now, with the grants of today; empty when it holds no more. Asking is no use of it:
   * a session that only listens grows idle.
   */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<Caller> holder(Credential credential) {
    return credential.session()
        ? session(credential.tokenHash()).map(Accounts.Holder::caller)
        : apiToken(credential.tokenHash()).map(Accounts.Holder::caller);
  }

  private Optional<Accounts.Holder<SignInSession>> session(String tokenHash) {
    Instant now = clock.instant();
    return accounts
        .sessionHolder(tokenHash, businessDay.realToday())
        .filter(holder -> holder.shown().holds(now))
        .filter(holder -> admitted(holder.account()));
  }

  private Optional<Accounts.Holder<ApiToken>> apiToken(String tokenHash) {
    Instant now = clock.instant();
    return accounts
        .apiTokenHolder(tokenHash, businessDay.realToday())
        .filter(holder -> holder.shown().holds(now, process.id()))
        .filter(holder -> admitted(holder.account()));
  }

  private static SignedIn recognised(Accounts.Holder<?> holder, String csrfToken) {
    return SessionOpening.signedIn(holder.account(), holder.caller(), null, csrfToken);
  }

  /** Accounts of the demonstration, whose passwords stand in a file, are shut out without it. */
  private static boolean admitted(UserAccount user) {
    return !user.disabled() && (user.demoRole() == null || Configuration.current().demo());
  }

  /** Tells what the session that was just opened runs on, for the list of one's own sessions. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public void openedOn(String token, String device) {
    accounts.session(Secrets.hash(token)).ifPresent(session -> session.openedOn(device));
  }

  @Performs(Operation.PUBLIC_INFORMATION)
  public void signOut(String token) {
    accounts.session(Secrets.hash(token)).ifPresent(session -> session.revoke(clock.instant()));
  }
}
