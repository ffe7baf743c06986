// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.engine.levelling.OwnTime;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * The time of the axis, which is the city's, as each item counts it: by the working days of the
 * unit that leads it. They are days of the city, too.
 */
final class LevellingTimes {
  private final LevellingAxis axis;
  private final ItemCalendars calendars;
  private final Map<WorkingCalendar, Days> known = new HashMap<>();
  private final Map<Pair, OwnTime> carried = new HashMap<>();

  /**
   * Own working days, counted from the first day of the axis.
   *
   * @param zero ordinal of the last day before it
   */
  record Days(WorkDays days, int zero, OwnTime time) {

    /** Own working days before this one; that of the next one on a free day. */
    int startOf(LocalDate day) {
      return days.ordinal(Network.day(day) - 1) - zero;
    }

    /** The number after that of the day, or of the last own working day before it. */
    int endOf(LocalDate day) {
      return days.ordinal(Network.day(day)) - zero;
    }

    /** On the axis. */
    int timeOf(int unit) {
      return time.last(unit);
    }
  }

  private record Pair(WorkingCalendar whole, WorkingCalendar part) {}

  LevellingTimes(LevellingAxis axis, ItemCalendars calendars) {
    this.axis = axis;
    this.calendars = calendars;
  }

  boolean isOfCity(String key) {
    return !calendars.own().containsKey(key);
  }

  Days of(String key) {
    return days(calendars.of(key));
  }

  private Days days(WorkingCalendar calendar) {
    return known.computeIfAbsent(calendar, this::table);
  }

  private Days table(WorkingCalendar calendar) {
    if (calendar == calendars.city()) {
      return new Days(axis.days, axis.zero, OwnTime.all(axis.edges()));
    }
    int[] edges = axis.edges();
    int last = edges[edges.length - 1];
    int first = Network.day(axis.periods.get(0));
    WorkDays days = WorkDays.of(calendar, first, Network.day(axis.day(last)));
    int zero = days.ordinal(first - 1);
    int[] before = new int[last + 1];
    for (int time = 0; time <= last; time++) {
      before[time] = days.ordinal(Network.day(axis.day(time)) - 1) - zero;
    }
    int[] own = new int[edges.length];
    for (int p = 0; p < edges.length; p++) {
      own[p] = before[edges[p]];
    }
    return new Days(days, zero, OwnTime.of(before, own));
  }

  /**
   * How a part counts when the whole starts at a time: the whole starts on the next day on which
   * its own unit works.
   */
  OwnTime of(String whole, String part) {
    return carried.computeIfAbsent(
        new Pair(calendars.of(whole), calendars.of(part)), this::carried);
  }

  private OwnTime carried(Pair pair) {
    OwnTime part = days(pair.part()).time();
    if (pair.whole() == pair.part() || pair.whole() == calendars.city()) {
      return part;
    }
    Days whole = days(pair.whole());
    int[] edges = axis.edges();
    int[] before = new int[edges[edges.length - 1] + 1];
    for (int time = 0; time < before.length; time++) {
      before[time] = part.of(whole.timeOf(whole.time().of(time)));
    }
    int[] own = new int[edges.length];
    for (int p = 0; p < edges.length; p++) {
      own[p] = part.of(edges[p]);
    }
    return OwnTime.of(before, own);
  }
}
