// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import digital.konstanz.roadmap.identity.CalendarFeed;
import digital.konstanz.roadmap.identity.CalendarFeed.Contents;
import digital.konstanz.roadmap.identity.CalendarFeed.Subject;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.UserAccount;
import digital.konstanz.roadmap.identity.persistence.Accounts;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.config.Configuration;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Texts;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendars that an account gives to programs, and who stands behind an address. */
@Stateless
public class CalendarFeedService {
  private static final int MOST = 20;
  private static final int LONGEST_KEY = 100;

  /** A feed is written at most this often, not with every reading. */
  private static final Duration USED_STEP = Duration.ofMinutes(1);

  @Inject Accounts accounts;
  @Inject Clock clock;
  @Inject BusinessDay businessDay;
  @Inject AccountJournal journal;

  /**
   * @param lastUsedAt null when never; exact to a minute
   */
  public record FeedRow(UUID id, Contents contents, Instant createdAt, Instant lastUsedAt) {}

  /** What an address stands for: its account, with the grants that hold today. */
  public record OpenFeed(Caller caller, Contents contents) {}

  /** Those that hold, the newest first. */
  @Performs(Operation.OWN_ACCOUNT)
  public List<FeedRow> feeds() {
    return accounts.feedsOf(Callers.current().id()).stream()
        .map(f -> new FeedRow(f.id(), f.contents(), f.createdAt(), f.lastUsedAt()))
        .toList();
  }

  /**
   * Makes a feed.
   *
   * @return the secret of its address, which nobody can read again
   * @throws RuleViolatedException {@code feed.too-many}, {@code text.*} at {@code subject}
   */
  @Performs(Operation.OWN_ACCOUNT)
  public String create(Contents contents) {
    boolean keyed = contents.subject() == Subject.UNIT || contents.subject() == Subject.FIELD;
    String key = keyed ? Texts.required("subject", contents.key(), LONGEST_KEY) : null;
    if (feeds().size() >= MOST) {
      throw RuleViolatedException.forbiddenByState("feed.too-many", MOST);
    }
    UserAccount account = accounts.byId(Callers.current().id()).orElseThrow();
    String secret = Secrets.token();
    Contents kept = new Contents(contents.roadmap(), contents.subject(), key, contents.language());
    accounts.add(new CalendarFeed(account.id(), Secrets.hash(secret), kept, clock.instant()));
    journal.credential(Operation.OWN_ACCOUNT, account, "FEED_CREATED", named(kept));
    return secret;
  }

  private static String named(Contents contents) {
    return contents.key() == null
        ? contents.subject().name()
        : contents.subject() + " " + contents.key();
  }

  /**
   * @throws NotFoundException when it is none of the caller's
   */
  @Performs(Operation.OWN_ACCOUNT)
  public void revoke(UUID id) {
    UserAccount account = accounts.byId(Callers.current().id()).orElseThrow();
    CalendarFeed feed =
        accounts.feedsOf(account.id()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("feed", id));
    feed.revoke(clock.instant());
    journal.credential(Operation.OWN_ACCOUNT, account, "FEED_REVOKED", named(feed.contents()));
  }

  /** Empty when the secret is wrong, revoked, or its account is shut out. */
  @Performs(Operation.PUBLIC_INFORMATION)
  public Optional<OpenFeed> open(String secret) {
    Instant now = clock.instant();
    Optional<CalendarFeed> found = accounts.feed(Secrets.hash(secret)).filter(CalendarFeed::holds);
    Optional<OpenFeed> open =
        found.flatMap(
            feed ->
                accounts
                    .byId(feed.userId())
                    .filter(CalendarFeedService::admitted)
                    .map(account -> accounts.caller(account, businessDay.realToday()))
                    .map(caller -> new OpenFeed(caller, feed.contents())));
    if (open.isPresent()) {
      found
          .filter(f -> f.lastUsedAt() == null || f.lastUsedAt().plus(USED_STEP).isBefore(now))
          .ifPresent(feed -> feed.used(now));
    }
    return open;
  }

  /** Accounts of the demonstration are shut out without it, as everywhere. */
  private static boolean admitted(UserAccount user) {
    return !user.disabled() && (user.demoRole() == null || Configuration.current().demo());
  }
}
