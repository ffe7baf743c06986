// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.SignInSession;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.platform.BusinessDay;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Starts and ends the sessions of an account. */
@Dependent
class SessionOpening {

  @Inject Accounts accounts;
  @Inject BusinessDay businessDay;
  @Inject Clock clock;

  /** A new session, with the cookie value that nobody can read again. */
  SignedIn open(UserAccount user) {
    String token = Secrets.token();
    SignInSession session =
        new SignInSession(Secrets.hash(token), user.id(), Secrets.token(), clock.instant());
    accounts.add(session);
    return signedIn(user, token, session.csrfToken());
  }

  private SignedIn signedIn(UserAccount user, String token, String csrf) {
    return signedIn(user, accounts.caller(user, businessDay.realToday()), token, csrf);
  }

  /** Somebody who was recognised. */
  static SignedIn signedIn(UserAccount user, Caller caller, String token, String csrf) {
    return new SignedIn(
        caller, user.displayName(), token, csrf, user.languageTag(), user.lastRoadmap());
  }

  /** Ends everything the account gets in with: sessions, tokens and calendars. */
  void endAll(UserAccount user) {
    end(user, null);
    accounts.tokensOf(user.id()).forEach(token -> token.revoke(clock.instant()));
    accounts.feedsOf(user.id()).forEach(feed -> feed.revoke(clock.instant()));
  }

  /**
   * Ends the sessions of the account.
   *
   * @param keptToken cookie value of the one that goes on; null ends all
   */
  void end(UserAccount user, String keptToken) {
    String kept = keptToken == null ? null : Secrets.hash(keptToken);
    accounts.sessionsOf(user.id()).stream()
        .filter(session -> !session.tokenHash().equals(kept))
        .forEach(session -> session.revoke(clock.instant()));
  }
}
