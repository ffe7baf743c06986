// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.ApiToken;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.SignInLink;
import digital.konstanz.roadmap.identity.SignInSession;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.platform.RunningProcess;
import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Signs accounts in and out, and recognises them in later requests. */
@Stateless
public class SignInService {

  /** A session is written at most this often, not with every request. */
  private static final Duration SEEN_STEP = Duration.ofMinutes(1);

  @Inject private Accounts accounts;
  @Inject private Clock clock;
  @Inject private RunningProcess process;
  @Inject private SignInThrottle throttle;
  @Inject private SessionOpening sessions;

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
    Optional<SignInSession> found =
        accounts.session(Secrets.hash(token)).filter(session -> session.holds(now));
    found
        .filter(session -> session.lastSeenAt().plus(SEEN_STEP).isBefore(now))
        .ifPresent(session -> session.seen(now));
    return found.flatMap(
        session ->
            active(session.userId())
                .map(user -> sessions.signedIn(user, null, session.csrfToken())));
  }

  /** The holder of a personal API token; empty when it does not hold. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<SignedIn> byApiToken(String token) {
    return accounts
        .apiToken(Secrets.hash(token))
        .filter(found -> found.holds(clock.instant(), process.id()))
        .flatMap(found -> active(found.userId()).map(user -> used(found, user)));
  }

  /**
   * Who that is now, with the grants of today; empty when it holds no more. Asking is no use of it:
   * a session that only listens grows idle.
   */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<Caller> holder(Credential credential) {
    Instant now = clock.instant();
    Optional<UUID> user =
        credential.session()
            ? accounts
                .session(credential.tokenHash())
                .filter(session -> session.holds(now))
                .map(SignInSession::userId)
            : accounts
                .apiToken(credential.tokenHash())
                .filter(token -> token.holds(now, process.id()))
                .map(ApiToken::userId);
    return user.flatMap(this::active).map(sessions::caller);
  }

  private SignedIn used(ApiToken token, UserAccount user) {
    Instant now = clock.instant();
    if (token.lastUsedAt() == null || token.lastUsedAt().plus(SEEN_STEP).isBefore(now)) {
      token.used(now);
    }
    return sessions.signedIn(user, null, null);
  }

  /** Accounts of the demonstration, whose passwords stand in a file, are shut out without it. */
  private static boolean admitted(UserAccount user) {
    return !user.disabled() && (user.demoRole() == null || Configuration.current().demo());
  }

  private Optional<UserAccount> active(UUID userId) {
    return accounts.byId(userId).filter(SignInService::admitted);
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
