// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A measure, work package or milestone as the engine sees it. Dates are inclusive and null when
 * unknown; a start on a free day stays as written and counts its working days only.
 *
 * @param parent key of the item this one is a part of; parts move along when their parent moves as
 *     a whole, the parts of a summary make its dates. Null for none
 * @param calendar name of a calendar of the network; null = the city's
 * @param start planned; null = as soon as possible from the first day of the network
 * @param end planned; null = by {@code workingDays}
 * @param expectedEnd actual, else forecast end; null = as planned. Links count from it
 * @param actualStart null = not known to have begun
 * @param workingDays used where start or end is missing; at least 1
 * @param percentDone 0..100, counts for what has begun
 */
public record Activity(
    String key,
    String parent,
    ActivityState state,
    String calendar,
    LocalDate start,
    LocalDate end,
    LocalDate expectedEnd,
    LocalDate actualStart,
    int workingDays,
    int percentDone,
    Constraint constraint) {

  public Activity {
    if (start != null && end != null && end.isBefore(start)) {
      throw new IllegalArgumentException(
          key + " ends on " + end + " before its start " + start + ". Maybe swapped dates.");
    }
    if (workingDays < 1 && start == null && end == null && state != ActivityState.SUMMARY) {
      throw new IllegalArgumentException(
          key + " has neither dates nor working days. Maybe it is not planned yet: leave it out.");
    }
  }

  /** Planned between two days, inclusive. */
  public static Activity planned(String key, LocalDate start, LocalDate end) {
    return new Activity(
        key, null, ActivityState.MOVABLE, null, start, end, null, null, 0, 0, Constraint.NONE);
  }

  /** As soon as possible, so many working days. */
  public static Activity lasting(String key, int workingDays) {
    return new Activity(
        key,
        null,
        ActivityState.MOVABLE,
        null,
        null,
        null,
        null,
        null,
        workingDays,
        0,
        Constraint.NONE);
  }

  /** Spans the items that name it as parent. */
  public static Activity summary(String key) {
    return lasting(key, 1).as(ActivityState.SUMMARY);
  }

  /**
   * Working days that an effort takes: more people, fewer days. For items that are driven by
   * duration nobody asks; their days stay when the effort changes.
   *
   * @param personDays of all together
   * @param peoplePerDay greater than 0, a half-time person is 0.5
   * @return rounded up, at least 1
   */
  public static int daysOfEffort(BigDecimal personDays, BigDecimal peoplePerDay) {
    return Math.max(1, personDays.divide(peoplePerDay, 0, RoundingMode.CEILING).intValueExact());
  }

  public Activity as(ActivityState newState) {
    return new Activity(
        key,
        parent,
        newState,
        calendar,
        start,
        end,
        expectedEnd,
        actualStart,
        workingDays,
        percentDone,
        constraint);
  }

  public Activity partOf(String newParent) {
    return new Activity(
        key,
        newParent,
        state,
        calendar,
        start,
        end,
        expectedEnd,
        actualStart,
        workingDays,
        percentDone,
        constraint);
  }

  public Activity in(String newCalendar) {
    return new Activity(
        key,
        parent,
        state,
        newCalendar,
        start,
        end,
        expectedEnd,
        actualStart,
        workingDays,
        percentDone,
        constraint);
  }

  public Activity expectedToEnd(LocalDate day) {
    return new Activity(
        key,
        parent,
        state,
        calendar,
        start,
        end,
        day,
        actualStart,
        workingDays,
        percentDone,
        constraint);
  }

  /** Begun on this day, done so far in percent. */
  public Activity begun(LocalDate day, int percent) {
    return new Activity(
        key,
        parent,
        ActivityState.STARTED,
        calendar,
        start,
        end,
        expectedEnd,
        day,
        workingDays,
        percent,
        constraint);
  }

  public Activity with(Constraint newConstraint) {
    return new Activity(
        key,
        parent,
        state,
        calendar,
        start,
        end,
        expectedEnd,
        actualStart,
        workingDays,
        percentDone,
        newConstraint);
  }

  public Activity between(LocalDate newStart, LocalDate newEnd) {
    return new Activity(
        key,
        parent,
        state,
        calendar,
        newStart,
        newEnd,
        expectedEnd,
        actualStart,
        workingDays,
        percentDone,
        constraint);
  }
}
