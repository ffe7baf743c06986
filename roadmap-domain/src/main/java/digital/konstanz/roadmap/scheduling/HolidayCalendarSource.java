// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Public holidays of the German Länder from jollyday, for all years that a plan date may have. A
 * Land is named by its ISO 3166-2 code ({@code DE-BW}). What was calculated once is kept.
 */
public final class HolidayCalendarSource {
  public static final int FIRST_YEAR = 1900;
  public static final int LAST_YEAR = 2199;
  private static final String COUNTRY = "DE-";

  private final Map<String, WorkingCalendar> calendars = new ConcurrentHashMap<>();

  /** The codes of all Länder, in alphabetical order. */
  public Set<String> lands() {
    return inOwnClassLoader(
        () -> {
          Set<String> codes = new TreeSet<>();
          for (String part : manager().getCalendarHierarchy().getChildren().keySet()) {
            codes.add(COUNTRY + part.toUpperCase(Locale.ROOT));
          }
          return codes;
        });
  }

  /**
   * Monday to Friday without the public holidays of this Land, named in German.
   *
   * @throws RuleViolatedException {@code calendar.unknown-land}
   */
  public WorkingCalendar calendarOf(String land) {
    WorkingCalendar known = calendars.get(land);
    if (known != null) {
      return known;
    }
    if (!lands().contains(land)) {
      throw new RuleViolatedException("calendar.unknown-land", land);
    }
    WorkingCalendar calculated =
        WorkingCalendar.without(holidays(land, FIRST_YEAR, LAST_YEAR, Locale.GERMAN));
    calendars.put(land, calculated);
    return calculated;
  }

  /**
   * The calendar of the Land without the closing days of the whole city; those of single units do
   * not count here.
   *
   * @throws RuleViolatedException {@code calendar.unknown-land}
   */
  public WorkingCalendar calendarOf(CalendarSettingsState settings) {
    return calendarOf(settings.land())
        .alsoWithout(
            settings.closingDays().stream()
                .filter(closing -> closing.unitId() == null)
                .flatMap(HolidayCalendarSource::days)
                .toList());
  }

  /**
   * The same with the closing days of single units.
   *
   * @throws RuleViolatedException {@code calendar.unknown-land}
   */
  public UnitCalendars unitCalendarsOf(CalendarSettingsState settings) {
    return UnitCalendars.of(
        calendarOf(settings),
        settings.closingDays().stream()
            .filter(closing -> closing.unitId() != null)
            .collect(
                Collectors.groupingBy(
                    ClosingDayState::unitId,
                    Collectors.flatMapping(HolidayCalendarSource::days, Collectors.toList()))));
  }

  private static Stream<FreeDay> days(ClosingDayState closing) {
    if (!closing.everyYear()) {
      return Stream.of(new FreeDay(closing.date(), closing.title()));
    }
    MonthDay day = MonthDay.from(closing.date());
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .filter(day::isValidYear)
        .mapToObj(year -> new FreeDay(day.atYear(year), closing.title()));
  }

  private static List<FreeDay> holidays(String land, int from, int to, Locale locale) {
    return inOwnClassLoader(
        () ->
            manager()
                .getHolidays(
                    LocalDate.of(from, 1, 1),
                    LocalDate.of(to, 12, 31),
                    HolidayType.PUBLIC_HOLIDAY,
                    land.substring(COUNTRY.length()).toLowerCase(Locale.ROOT))
                .stream()
                .sorted(Comparator.comparing(Holiday::getDate))
                .map(holiday -> new FreeDay(holiday.getDate(), holiday.getDescription(locale)))
                .toList());
  }

  private static HolidayManager manager() {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
  }

  // jollyday finds its reader of XML by the thread's class loader; on a managed thread of the
  // server that is not always the one of the application.
  private static <T> T inOwnClassLoader(Supplier<T> question) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(HolidayCalendarSource.class.getClassLoader());
    try {
      return question.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
