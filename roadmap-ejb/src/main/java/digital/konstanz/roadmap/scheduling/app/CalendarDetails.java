// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.util.List;

/**
 * A range of the calendar.
 *
 * @param workingDays their count
 * @param holidays holidays and closing days by date, also those on a weekend
 */
public record CalendarDetails(int workingDays, List<FreeDay> holidays) {}
