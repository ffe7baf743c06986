// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.identity.persistence.Settings;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.identity.persistence.Users;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.RunningProcess;
import digital.konstanz.roadmap.platform.journal.Journal;
import digital.konstanz.roadmap.platform.journal.ObjectChange;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The services of accounts, put together by hand inside one transaction, at a fixed time. */
final class AccountsUnderTest {

  static final String PASSWORD = "correct horse battery";
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  final List<ObjectChange> audited = new ArrayList<>();
  final Accounts accounts = new Accounts();
  final Units units = new Units();
  final UserService users = new UserService();
  final GrantService grants = new GrantService();
  final PasswordLinkService links = new PasswordLinkService();
  final FirstAdministratorService first = new FirstAdministratorService();
  final OwnAccountService own = new OwnAccountService();
  final SignInService signIn = new SignInService();
  final CalendarFeedService feeds = new CalendarFeedService();
  private final EntityManager entities;
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneId.of("Europe/Berlin");
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  AccountsUnderTest(EntityManager entities) {
    this.entities = entities;
    accounts.setEntities(entities);
    units.setEntities(entities);
    BusinessDay day =
        new BusinessDay() {
          @Override
          public LocalDate realToday() {
            return LocalDate.ofInstant(now, clock.getZone());
          }
        };
    SessionOpening sessions = new SessionOpening();
    sessions.accounts = accounts;
    sessions.businessDay = day;
    sessions.clock = clock;
    AccountJournal journal = new AccountJournal();
    journal.journal =
        new Journal() {
          @Override
          public void audit(Operation operation, List<ObjectChange> changes) {
            audited.addAll(changes);
          }
        };
    UserReading reading = new UserReading();
    reading.users = new Users();
    reading.users.setEntities(entities);
    reading.units = units;
    reading.businessDay = day;
    Administrators administrators = new Administrators();
    administrators.accounts = accounts;
    administrators.businessDay = day;
    users.accounts = accounts;
    users.units = units;
    users.reading = reading;
    users.journal = journal;
    users.administrators = administrators;
    users.sessions = sessions;
    grants.accounts = accounts;
    grants.units = units;
    grants.businessDay = day;
    grants.reading = reading;
    grants.journal = journal;
    grants.administrators = administrators;
    links.accounts = accounts;
    links.clock = clock;
    links.journal = journal;
    links.sessions = sessions;
    first.accounts = accounts;
    first.settings = new Settings();
    first.settings.setEntities(entities);
    first.clock = clock;
    first.businessDay = day;
    first.journal = journal;
    first.sessions = sessions;
    feeds.accounts = accounts;
    feeds.clock = clock;
    feeds.businessDay = day;
    feeds.journal = journal;
    signIn.accounts = accounts;
    signIn.clock = clock;
    signIn.businessDay = day;
    signIn.process = new RunningProcess();
    own.accounts = accounts;
    own.clock = clock;
    own.process = new RunningProcess();
    own.throttle = new SignInThrottle(clock);
    own.sessions = sessions;
    own.journal = journal;
    own.reading = reading;
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** The first administrator, signed in. */
  SignedIn administrator() {
    String link = Callers.callAs(Caller.SYSTEM, first::issueLink);
    return first
        .setUp(new FirstAdministratorService.SetUp(link, "Alex Berg", "alex", PASSWORD))
        .orElseThrow();
  }

  <T> T as(SignedIn who, Supplier<T> work) {
    T result =
        Callers.callAs(
            accounts.caller(
                accounts.byLogin(who.caller().login()).orElseThrow(),
                LocalDate.ofInstant(now, clock.getZone())),
            work);
    entities.flush();
    return result;
  }
}
