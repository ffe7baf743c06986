// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.util.Map;

/** Where a use case gets the city's calendar from; the context {@code scheduling} keeps it. */
public interface WorkingCalendars {

  /** Monday to Friday without the holidays of the city's Land and its closing days. */
  WorkingCalendar city();

  /** The same for every unit, by which its work is planned; nobody closes alone unless told. */
  default UnitCalendars units() {
    return UnitCalendars.of(city(), Map.of());
  }
}
