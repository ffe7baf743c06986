// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendars;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Working days and holidays of the city. */
@Stateless
public class CalendarService {
  private WorkingCalendars calendars;

  @Inject
  public void setCalendars(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  /** Working days and free days of a range, both ends inclusive. */
  @Performs(Operation.STRATEGY_READ)
  public CalendarDetails days(DateRange range) {
    WorkingCalendar calendar = calendars.city();
    return new CalendarDetails(
        calendar.workingDays(range.start(), range.end()),
        calendar.freeDays(range.start(), range.end()));
  }
}
