// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.exchange.app.paper.PaperOutline.Line;
import digital.konstanz.roadmap.exchange.integration.ProjectFile.Calendar;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.CalendarRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.HolidayRow;
import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which working days the kept lines count in a file for another planning program: those of the
 * city, or those of units with closing days. Units that close on the same days of the years that
 * the lines span share one.
 */
final class ProjectCalendars {
  private static final String PROJECT = "standard";
  private static final int LONGEST_NAME = 50;

  private final WorkingCalendar city;
  private final LocalDate first;
  private final LocalDate last;
  private final Map<Set<LocalDate>, Shared> shared = new LinkedHashMap<>();
  private final Map<String, Shared> byKey = new HashMap<>();

  /** One calendar with those who have it. */
  private record Shared(int number, WorkingCalendar days, Set<String> names) {}

  /**
   * @param unitNames by key
   */
  ProjectCalendars(
      TimelineDetails plan,
      PaperOutline outline,
      WorkingCalendar city,
      Map<String, String> unitNames) {
    this.city = city;
    List<LocalDate> dates = dates(outline.lines());
    this.first = (dates.isEmpty() ? plan.asOf() : dates.get(0)).withDayOfYear(1);
    LocalDate end = dates.isEmpty() ? plan.asOf() : dates.get(dates.size() - 1);
    this.last = end.withMonth(12).withDayOfMonth(31);
    Set<String> kept =
        outline.lines().stream().map(line -> line.node().key()).collect(Collectors.toSet());
    Map<String, TimelineRow> rows =
        plan.rows().stream()
            .collect(Collectors.toMap(TimelineRow::key, Function.identity(), (a, b) -> a));
    for (CalendarRow calendar : plan.calendars()) {
      List<String> keys = calendar.rows().stream().filter(kept::contains).toList();
      Set<LocalDate> closed = closed(calendar);
      if (!keys.isEmpty() && !closed.isEmpty()) {
        Shared one = shared.computeIfAbsent(closed, days -> shared(calendar));
        keys.forEach(key -> byKey.put(key, one));
        calendar.rows().stream()
            .map(key -> rows.get(key).lead())
            .filter(lead -> lead != null && unitNames.containsKey(lead))
            .forEach(lead -> one.names().add(unitNames.get(lead)));
      }
    }
  }

  private static List<LocalDate> dates(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.node().first(), line.node().last()))
        .filter(Objects::nonNull)
        .sorted()
        .toList();
  }

  /** Days on which the city works. */
  private Set<LocalDate> closed(CalendarRow calendar) {
    return calendar.holidays().stream()
        .map(HolidayRow::date)
        .filter(day -> !day.isBefore(first) && !day.isAfter(last) && city.isWorkingDay(day))
        .collect(Collectors.toSet());
  }

  private Shared shared(CalendarRow calendar) {
    List<FreeDay> closed =
        calendar.holidays().stream().map(day -> new FreeDay(day.date(), day.name())).toList();
    return new Shared(shared.size() + 1, city.alsoWithout(closed), new TreeSet<>());
  }

  /** The city's for a key without one of its own. */
  WorkingCalendar of(String key) {
    Shared own = byKey.get(key);
    return own == null ? city : own.days();
  }

  /** In {@link #all}, from 1; 0 for the city's. */
  int number(String key) {
    Shared own = byKey.get(key);
    return own == null ? 0 : own.number();
  }

  /** Free days of the city in the years that the lines span. */
  List<FreeDay> ofCity() {
    return city.freeDays(first, last);
  }

  /** Those beside the city's, named by the units that lead. */
  List<Calendar> all() {
    Set<String> used = new HashSet<>(Set.of(PROJECT));
    List<Calendar> all = new ArrayList<>();
    for (Shared one : shared.values()) {
      String name = one.names().isEmpty() ? keyOf(one) : String.join(", ", one.names());
      all.add(new Calendar(unused(name, used), one.days().freeDays(first, last)));
    }
    return all;
  }

  /** Who leads what this is a part of is not seen. */
  private String keyOf(Shared one) {
    return byKey.entrySet().stream()
        .filter(entry -> entry.getValue() == one)
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .orElseThrow();
  }

  /** Names are short there, and none is used twice. */
  private static String unused(String name, Set<String> used) {
    String found = cut(name, "");
    for (int n = 2; !used.add(found.toLowerCase(Locale.ROOT)); n++) {
      found = cut(name, " (" + n + ")");
    }
    return found;
  }

  private static String cut(String name, String tail) {
    int room = LONGEST_NAME - tail.length();
    return (name.length() <= room ? name : name.substring(0, room - 1).strip() + "…") + tail;
  }
}
