// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * After five wrong passwords for a login it is refused for a minute, whatever is typed. Kept per
 * node: more nodes give a guesser a few more tries, not many.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int TRIES = 5;
  private static final int REMEMBERED = 10_000;
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Clock clock;

  private record Failures(int count, Instant latest) {}

  private final Map<String, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > REMEMBERED;
        }
      };

  protected SignInThrottle() {
    this(null);
  }

  @Inject
  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean refuses(String login) {
    Failures known = failures.get(login);
    return known != null
        && known.count() >= TRIES
        && clock.instant().isBefore(known.latest().plus(PAUSE));
  }

  synchronized void failed(String login) {
    Instant now = clock.instant();
    Failures known = failures.get(login);
    boolean fresh = known == null || now.isAfter(known.latest().plus(PAUSE));
    failures.put(login, new Failures(fresh ? 1 : known.count() + 1, now));
  }

  synchronized void succeeded(String login) {
    failures.remove(login);
  }
}
