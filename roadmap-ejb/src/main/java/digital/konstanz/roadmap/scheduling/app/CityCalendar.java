// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.scheduling.CalendarRepository;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.HolidayCalendarSource;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The calendars of the city and its units by its settings; until the city chose a Land they are
 * those of Baden-Württemberg. Reads the settings with one statement and builds them anew only when
 * they differ from the last ones.
 */
@Dependent
public class CityCalendar implements WorkingCalendars {
  private static final HolidayCalendarSource HOLIDAYS = new HolidayCalendarSource();

  private static volatile Built last;

  private CalendarRepository calendars;

  @Inject
  public void setCalendars(CalendarRepository calendars) {
    this.calendars = calendars;
  }

  @Override
  public WorkingCalendar city() {
    return units().city();
  }

  @Override
  public UnitCalendars units() {
    CalendarSettingsState settings = calendars.settings().map(CalendarSettings::state).orElse(null);
    if (settings == null) {
      return UnitCalendars.of(HOLIDAYS.calendarOf(CalendarSettings.LAND_BY_DEFAULT), Map.of());
    }
    Built known = last;
    if (known == null || !known.settings().equals(settings)) {
      known = new Built(settings, HOLIDAYS.unitCalendarsOf(settings));
      last = known;
    }
    return known.calendars();
  }

  private record Built(CalendarSettingsState settings, UnitCalendars calendars) {}
}
