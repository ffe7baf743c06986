// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.ApiToken;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.PasswordRule;
import digital.konstanz.roadmap.identity.SignInSession;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.platform.RunningProcess;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What people do with their own account: password, personal API tokens, sessions. */
@Stateless
public class OwnAccountService {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_TOKENS = 20;
  private static final int LONGEST_DAYS = 366;

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject RunningProcess process;
  @Inject SignInThrottle throttle;
  @Inject SessionOpening sessions;
  @Inject AccountJournal journal;
  @Inject UserReading reading;

  /**
   * @param lastUsedAt null when never; exact to a minute
   * @param lastDay on which it still works; null = it has no end of its own
   */
  public record TokenRow(
      UUID id, String name, Instant createdAt, LocalDate lastDay, Instant lastUsedAt) {}

  /**
   * @param value shown once
   */
  public record NewToken(String value, TokenRow token) {}

  /**
   * @param device browser and system; null when unknown
   * @param current the one that asks
   */
  public record SessionRow(
      UUID id, String device, Instant createdAt, Instant lastSeenAt, boolean current) {}

  @Performs(Operation.OWN_ACCOUNT)
  public UserDetails details() {
    return reading.details(me());
  }

  /**
   * Changes the password and ends the other sessions.
   *
   * @param keptSession cookie value of the session that goes on
   * @throws RuleViolatedException {@code password.*}, {@code text.*} at {@code current} or {@code
   *     password}
   */
  @Performs(Operation.OWN_ACCOUNT)
  public void changePassword(String current, String password, String keptSession) {
    UserAccount account = me();
    PasswordRule.check("password", password, account.login());
    if (throttle.refuses(account.login())
        || !Passwords.matches(current == null ? "" : current, account.passwordHash())) {
      throttle.failed(account.login());
      throw RuleViolatedException.at("current", "password.wrong");
    }
    throttle.succeeded(account.login());
    account.changePasswordHash(Passwords.hash(password));
    sessions.end(account, keptSession);
    journal.credential(Operation.OWN_ACCOUNT, account, "PASSWORD_CHANGED", null);
  }

  /** Those that hold, the newest first. */
  @Performs(Operation.OWN_ACCOUNT)
  public List<TokenRow> tokens() {
    return accounts.tokensOf(Callers.current().id()).stream()
        .filter(token -> token.holds(clock.instant(), process.id()))
        .map(this::row)
        .toList();
  }

  /**
   * @param lastDay on which it still works
   * @throws RuleViolatedException {@code token.*}, {@code text.*} at the field
   */
  @Performs(Operation.OWN_ACCOUNT)
  public NewToken createToken(String name, LocalDate lastDay) {
    String kept = Texts.required("name", name, LONGEST_NAME);
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (lastDay == null) {
      throw RuleViolatedException.at("lastDay", "text.missing");
    }
    if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
      throw RuleViolatedException.at(
          "lastDay", "token.last-day", today, today.plusDays(LONGEST_DAYS));
    }
    if (tokens().size() >= MOST_TOKENS) {
      throw RuleViolatedException.forbiddenByState("token.too-many", MOST_TOKENS);
    }
    UserAccount account = me();
    String value = Secrets.token();
    Instant end = lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    ApiToken token =
        new ApiToken(
            account.id(),
            kept,
            Secrets.hash(value),
            new ApiToken.Validity(clock.instant(), end, null));
    accounts.add(token);
    journal.credential(Operation.OWN_ACCOUNT, account, "TOKEN_CREATED", kept);
    return new NewToken(value, row(token));
  }

  /**
   * @throws NotFoundException when it is none of the caller's
   */
  @Performs(Operation.OWN_ACCOUNT)
  public void revokeToken(UUID id) {
    ApiToken token =
        accounts.tokensOf(Callers.current().id()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("token", id));
    token.revoke(clock.instant());
    journal.credential(Operation.OWN_ACCOUNT, me(), "TOKEN_REVOKED", token.name());
  }

  /**
   * Those that hold, the latest first.
   *
   * @param currentSession cookie value of the asking one; null with an API token
   */
  @Performs(Operation.OWN_ACCOUNT)
  public List<SessionRow> sessions(String currentSession) {
    String current = currentSession == null ? null : Secrets.hash(currentSession);
    return accounts.sessionsOf(Callers.current().id()).stream()
        .filter(session -> session.holds(clock.instant()))
        .map(
            session ->
                new SessionRow(
                    session.id(),
                    session.device(),
                    session.createdAt(),
                    session.lastSeenAt(),
                    session.tokenHash().equals(current)))
        .toList();
  }

  /**
   * @throws NotFoundException when it is none of the caller's
   */
  @Performs(Operation.OWN_ACCOUNT)
  public void endSession(UUID id) {
    SignInSession session =
        accounts.sessionsOf(Callers.current().id()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("session", id));
    session.revoke(clock.instant());
    journal.credential(Operation.OWN_ACCOUNT, me(), "SESSION_ENDED", null);
  }

  /** Ends all sessions but the asking one. */
  @Performs(Operation.OWN_ACCOUNT)
  public void endOtherSessions(String currentSession) {
    UserAccount account = me();
    sessions.end(account, currentSession);
    journal.credential(Operation.OWN_ACCOUNT, account, "OTHER_SESSIONS_ENDED", null);
  }

  private UserAccount me() {
    return accounts.byId(Callers.current().id()).orElseThrow();
  }

  private TokenRow row(ApiToken token) {
    LocalDate lastDay =
        token.expiresAt() == null
            ? null
            : LocalDate.ofInstant(token.expiresAt(), clock.getZone()).minusDays(1);
    return new TokenRow(token.id(), token.name(), token.createdAt(), lastDay, token.lastUsedAt());
  }
}
