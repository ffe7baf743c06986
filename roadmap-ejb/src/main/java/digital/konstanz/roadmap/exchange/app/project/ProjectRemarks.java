// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import digital.konstanz.roadmap.exchange.engine.ProjectPlan;
import digital.konstanz.roadmap.exchange.engine.ProjectPlan.Left;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What is to be said about a file as a whole; its calendar is compared, never taken over. */
final class ProjectRemarks {
  private static final int NAMED = 8;

  private ProjectRemarks() {}

  /**
   * @param replaced keys of the file that another roadmap has
   */
  static List<ProjectNote> of(ProjectPlan plan, WorkingCalendar city, int replaced) {
    List<ProjectNote> notes = new ArrayList<>();
    if (replaced > 0) {
      notes.add(ProjectNote.of(0, null, "project.keys-replaced", replaced));
    }
    calendars(plan, city, notes);
    for (Left left : plan.left().keySet()) {
      String code = "project.left." + left.name().toLowerCase(Locale.ROOT);
      notes.add(ProjectNote.of(0, null, code, plan.left().get(left)));
    }
    return notes;
  }

  private static void calendars(ProjectPlan plan, WorkingCalendar city, List<ProjectNote> notes) {
    List<LocalDate> dates = plan.dates();
    if (dates.isEmpty()) {
      return;
    }
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    Set<LocalDate> theirs = Set.copyOf(plan.freeDays());
    List<FreeDay> less =
        city.freeDays(first, last).stream()
            .filter(day -> day.date().getDayOfWeek().getValue() <= 5)
            .filter(day -> !theirs.contains(day.date()))
            .toList();
    if (!less.isEmpty()) {
      String named =
          less.stream()
              .limit(NAMED)
              .map(day -> day.name() + " " + day.date())
              .collect(Collectors.joining(", "));
      notes.add(
          ProjectNote.of(0, null, "project.calendar-works", less.size(), more(named, less.size())));
    }
    List<LocalDate> more =
        plan.freeDays().stream()
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .filter(city::isWorkingDay)
            .toList();
    if (!more.isEmpty()) {
      String named =
          more.stream().limit(NAMED).map(LocalDate::toString).collect(Collectors.joining(", "));
      notes.add(
          ProjectNote.of(0, null, "project.calendar-free", more.size(), more(named, more.size())));
    }
    if (plan.workedWeekends() > 0) {
      notes.add(ProjectNote.of(0, null, "project.calendar-weekends", plan.workedWeekends()));
    }
  }

  private static String more(String named, int count) {
    return count > NAMED ? named + " …" : named;
  }
}
