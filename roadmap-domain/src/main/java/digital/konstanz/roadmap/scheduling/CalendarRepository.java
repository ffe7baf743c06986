// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import java.util.Optional;

/** The calendar settings of the city. */
public interface CalendarRepository {
  /** Empty until the city chose its Land. */
  Optional<CalendarSettings> settings();

  void add(CalendarSettings settings);

  /** Writes what changed now, so that a version that somebody else raised shows here. */
  void flush();
}
