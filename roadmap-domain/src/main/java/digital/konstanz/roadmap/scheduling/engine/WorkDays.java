// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * A working calendar as two arrays, so that every question is one or two look-ups. Days are epoch
 * days; a working day's ordinal counts from the first Monday of the table. Outside the table the
 * calendar itself is asked: slower, the same answers.
 */
final class WorkDays {
  private static final int WORKDAYS = 5;
  private static final int WEEK = 7;
  private static final int FIRST_MONDAY = -3;

  private final WorkingCalendar calendar;
  private final int first;
  private final int[] upTo;
  private final int[] dayOf;

  private WorkDays(WorkingCalendar calendar, int first, int[] upTo, int[] dayOf) {
    this.calendar = calendar;
    this.first = first;
    this.upTo = upTo;
    this.dayOf = dayOf;
  }

  /** The table holds at least the days from {@code from} to {@code to}, both inclusive. */
  static WorkDays of(WorkingCalendar calendar, int from, int to) {
    int monday = from - Math.floorMod(from - FIRST_MONDAY, WEEK);
    int length = (Math.floorDiv(to - monday, WEEK) + 1) * WEEK;
    boolean[] free = new boolean[length];
    for (WorkingCalendar.FreeDay day :
        calendar.freeDays(
            LocalDate.ofEpochDay(monday), LocalDate.ofEpochDay(monday + length - 1L))) {
      free[(int) day.date().toEpochDay() - monday] = true;
    }
    int[] upTo = new int[length];
    int[] dayOf = new int[length / WEEK * WORKDAYS];
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (i % WEEK < WORKDAYS && !free[i]) {
        dayOf[count++] = monday + i;
      }
      upTo[i] = count;
    }
    return new WorkDays(calendar, monday, upTo, Arrays.copyOf(dayOf, count));
  }

  /** Working days up to and including this day; 0 or less before the table. */
  int ordinal(int day) {
    int at = day - first;
    if (at >= 0 && at < upTo.length) {
      return upTo[at];
    }
    return at < 0 ? -between(day + 1, first - 1) : dayOf.length + between(first + upTo.length, day);
  }

  private int between(int from, int to) {
    return calendar.workingDays(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
  }

  /** The working day with this ordinal. */
  int day(int ordinal) {
    if (ordinal > 0 && ordinal <= dayOf.length) {
      return dayOf[ordinal - 1];
    }
    return ordinal <= 0
        ? away(first, ordinal - 1)
        : away(first + upTo.length - 1, ordinal - dayOf.length);
  }

  private int away(int day, int days) {
    return (int) calendar.plusWorkingDays(LocalDate.ofEpochDay(day), days).toEpochDay();
  }

  /** Working days from {@code from} to {@code to}, both inclusive. */
  int count(int from, int to) {
    return to < from ? 0 : ordinal(to) - ordinal(from - 1);
  }

  int onOrAfter(int day) {
    return day(ordinal(day - 1) + 1);
  }

  int onOrBefore(int day) {
    return day(ordinal(day));
  }

  /** The day so many working days away; 0 is the day itself. */
  int plus(int day, int days) {
    if (days == 0) {
      return day;
    }
    return days > 0 ? day(ordinal(day) + days) : day(ordinal(day - 1) + days + 1);
  }

  /** The last day from which {@link #plus} leads no farther than {@code limit}. */
  int latestFor(int limit, int days) {
    if (days == 0) {
      return limit;
    }
    return days > 0 ? day(ordinal(limit) - days + 1) - 1 : day(ordinal(limit) - days);
  }

  /** The last day of {@code work} working days that begin on this day or after it. */
  int endOf(int start, int work) {
    return day(ordinal(start - 1) + work);
  }

  /** The first day of {@code work} working days that end on this day or before it. */
  int startOf(int end, int work) {
    return day(ordinal(end) - work + 1);
  }
}
