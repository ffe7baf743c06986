// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

import digital.konstanz.roadmap.platform.config.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day plans are judged on: set by {@code ROADMAP_TODAY}, in the demo the data set's own day,
 * else today in the city's time zone. Sessions, tokens, audit and jobs use {@link Clock} instead.
 */
@ApplicationScoped
public class BusinessDay {

  @Inject private Clock clock;

  private volatile LocalDate demoDay;

  public LocalDate today() {
    return fixed().orElseGet(this::realToday);
  }

  /** The calendar day in the city's time zone: what grants and accounts are judged on. */
  public LocalDate realToday() {
    return LocalDate.now(clock);
  }

  /** The day that was set instead of the real one; pages show it in a banner. */
  public Optional<LocalDate> fixed() {
    return Configuration.current().today().or(() -> Optional.ofNullable(demoDay));
  }

  /** The demo roadmap's own day; null lets the real day count again. */
  public void setDemoDay(LocalDate day) {
    this.demoDay = day;
  }
}
