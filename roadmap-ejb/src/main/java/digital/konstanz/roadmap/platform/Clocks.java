// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The real clock, in the city's time zone. */
@ApplicationScoped
public class Clocks {

  @Produces
  Clock clock() {
    return Clock.system(ZoneId.of("Europe/Berlin"));
  }
}
