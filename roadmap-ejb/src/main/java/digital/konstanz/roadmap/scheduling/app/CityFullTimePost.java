// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.FullTimePost;
import digital.konstanz.roadmap.scheduling.CalendarRepository;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A full-time post by the settings of the city's calendar. */
@Dependent
public class CityFullTimePost implements FullTimePost {

  @Inject CalendarRepository calendars;

  @Override
  public int personDays() {
    return calendars
        .settings()
        .map(CalendarSettings::personDaysPerFte)
        .orElse(CalendarSettings.PERSON_DAYS_PER_FTE);
  }
}
