// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.util.Map;

/**
 * By which working days each item of a plan counts: those of its leading unit, else the city's.
 *
 * @param own of items whose leading unit has closing days of its own, by key
 */
public record ItemCalendars(WorkingCalendar city, Map<String, WorkingCalendar> own) {

  public ItemCalendars {
    own = Map.copyOf(own);
  }

  /** Nobody has closing days of their own. */
  public static ItemCalendars ofCity(WorkingCalendar city) {
    return new ItemCalendars(city, Map.of());
  }

  /** The city's for an unknown key. */
  public WorkingCalendar of(String key) {
    return own.getOrDefault(key, city);
  }
}
