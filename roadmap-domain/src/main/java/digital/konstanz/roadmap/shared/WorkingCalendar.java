// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Monday to Friday without the given free days. Immutable; every question is answered by arithmetic
 * on the weeks and a binary search in the free days that fall on a weekday, so in O(log n). Days
 * outside the range of the free days are working days when they are Monday to Friday.
 */
public final class WorkingCalendar {
  private static final int WORKDAYS = 5;
  private static final int WEEK = 7;
  // Monday, 29 December 1969: weeks are counted from here.
  private static final long FIRST_MONDAY = -3;

  private final TreeMap<LocalDate, String> free = new TreeMap<>();
  private final long[] freeWeekdays;

  private WorkingCalendar(Map<LocalDate, String> freeDays) {
    free.putAll(freeDays);
    freeWeekdays =
        free.keySet().stream()
            .mapToLong(LocalDate::toEpochDay)
            .filter(WorkingCalendar::isWeekday)
            .toArray();
  }

  /** A day on which nobody works, also when it falls on a weekend. */
  public record FreeDay(LocalDate date, String name) {}

  public static WorkingCalendar mondayToFriday() {
    return new WorkingCalendar(Map.of());
  }

  /** The first name given for a date counts. */
  public static WorkingCalendar without(Collection<FreeDay> freeDays) {
    Map<LocalDate, String> names = new LinkedHashMap<>();
    freeDays.forEach(day -> names.putIfAbsent(day.date(), day.name()));
    return new WorkingCalendar(names);
  }

  /** This calendar without these days too (24 and 31 December, closing days of the city). */
  public WorkingCalendar alsoWithout(Collection<FreeDay> closingDays) {
    Map<LocalDate, String> names = new LinkedHashMap<>(free);
    closingDays.forEach(day -> names.putIfAbsent(day.date(), day.name()));
    return new WorkingCalendar(names);
  }

  public boolean isWorkingDay(LocalDate day) {
    return isWeekday(day.toEpochDay()) && !free.containsKey(day);
  }

  /** Free days from {@code from} to {@code to}, both inclusive, by date; weekends are not named. */
  public List<FreeDay> freeDays(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return List.of();
    }
    return free.subMap(from, true, to, true).entrySet().stream()
        .map(entry -> new FreeDay(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Working days from {@code from} to {@code to}, both inclusive; 0 when {@code to} is earlier. */
  public int workingDays(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return 0;
    }
    return Math.toIntExact(ordinal(to.toEpochDay()) - ordinal(from.toEpochDay() - 1));
  }

  /**
   * The day that is {@code days} working days away: 1 is the first working day after {@code day},
   * -1 the last one before it, 0 is {@code day} itself even if nobody works on it.
   */
  public LocalDate plusWorkingDays(LocalDate day, int days) {
    if (days == 0) {
      return day;
    }
    long at = ordinal(days > 0 ? day.toEpochDay() : day.toEpochDay() - 1);
    return LocalDate.ofEpochDay(dayOf(days > 0 ? at + days : at + days + 1));
  }

  /** {@code day} when it is a working day, else the next one. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
  }

  /** {@code day} when it is a working day, else the last one before it. */
  public LocalDate onOrBefore(LocalDate day) {
    return isWorkingDay(day) ? day : plusWorkingDays(day, -1);
  }

  /**
   * The last day of work that begins on {@code start} and takes {@code duration} working days (at
   * least 1); a start on a free day begins on the next working day.
   */
  public LocalDate endOf(LocalDate start, int duration) {
    if (duration < 1) {
      throw new IllegalArgumentException("duration " + duration + ". Maybe 0 days of work.");
    }
    return plusWorkingDays(start.minusDays(1), duration);
  }

  /**
   * Number of working days up to and including this day since the first Monday, may be negative.
   */
  private long ordinal(long epochDay) {
    return weekdayOrdinal(epochDay) - freeUpTo(epochDay);
  }

  /** The working day with this ordinal: skips the free weekdays that come before it. */
  private long dayOf(long ordinal) {
    int low = 0;
    int high = freeWeekdays.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (weekdayOrdinal(freeWeekdays[middle]) - (middle + 1) < ordinal) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    long weekday = ordinal + low - 1;
    return FIRST_MONDAY
        + Math.floorDiv(weekday, WORKDAYS) * WEEK
        + Math.floorMod(weekday, WORKDAYS);
  }

  private int freeUpTo(long epochDay) {
    int found = Arrays.binarySearch(freeWeekdays, epochDay);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static long weekdayOrdinal(long epochDay) {
    long days = epochDay - FIRST_MONDAY;
    return Math.floorDiv(days, WEEK) * WORKDAYS + Math.min(Math.floorMod(days, WEEK) + 1, WORKDAYS);
  }

  private static boolean isWeekday(long epochDay) {
    return Math.floorMod(epochDay - FIRST_MONDAY, WEEK) < WORKDAYS;
  }
}
