// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why an item lies where it lies.
 *
 * @param steps the item itself first, then what it waits for, back to the origin, which waits for
 *     nothing
 * @param constraint of the item
 * @param totalFloat working days; null for a cancelled item
 * @param nearestDeadline least slack among those given; empty when it serves none
 */
public record WhyHere(
    List<Step> steps,
    Constraint constraint,
    Integer totalFloat,
    int freeFloat,
    Optional<DeadlineSlack> nearestDeadline) {

  /**
   * One item on the way.
   *
   * @param start earliest date by all links, as {@code end}
   * @param cause what decides about its place
   * @param link the driving link; null unless the cause is a link
   * @param skipped days between what the link allows and the start on which nobody works
   */
  public record Step(
      String key,
      LocalDate start,
      LocalDate end,
      Cause cause,
      PlanLinkFacts link,
      List<LocalDate> skipped) {}

  /** What decides about a place. */
  public enum Cause {
    /** A link to what it waits for. */
    LINK,
    /** A constraint. */
    CONSTRAINT,
    /** Placed by hand, finished or cancelled: it does not move. */
    FIXED,
    /** Its parent moved. */
    PARENT,
    /** Nothing but its own planned start. */
    PLAN
  }

  /** The calendars, by key of the item, are asked for the days that are skipped. */
  public static WhyHere of(
      Schedule schedule,
      String key,
      Function<String, WorkingCalendar> calendars,
      Collection<DeadlineSlack> deadlines) {
    List<Step> steps = new ArrayList<>();
    String at = key;
    while (at != null) {
      Step step = step(schedule, at, calendars.apply(at));
      steps.add(step);
      at = step.link() == null ? null : step.link().predecessor();
    }
    return new WhyHere(
        steps,
        schedule.network().activity(key).constraint(),
        schedule.totalFloat(key),
        schedule.freeFloat(key),
        deadlines.stream()
            .filter(slack -> slack.key().equals(key))
            .min((a, b) -> Integer.compare(a.workingDays(), b.workingDays())));
  }

  private static Step step(Schedule schedule, String key, WorkingCalendar calendar) {
    Activity activity = schedule.network().activity(key);
    PlanLinkFacts link = schedule.driver(key).orElse(null);
    boolean fixed = schedule.network().has(schedule.network().node(key), Network.FIXED);
    Cause cause = Cause.PLAN;
    if (activity.constraint().type().fixes() || !fixed && link == null && limited(schedule, key)) {
      cause = Cause.CONSTRAINT;
    } else if (fixed) {
      cause = Cause.FIXED;
    } else if (link != null) {
      cause = Cause.LINK;
    } else if (activity.start() != null && schedule.start(key).isAfter(activity.start())) {
      cause = Cause.PARENT;
    }
    PlanLinkFacts told = cause == Cause.LINK ? link : null;
    return new Step(
        key,
        schedule.start(key),
        schedule.end(key),
        cause,
        told,
        told == null ? List.of() : skipped(schedule, told, calendar));
  }

  private static boolean limited(Schedule schedule, String key) {
    Constraint constraint = schedule.network().activity(key).constraint();
    if (constraint.type() == ConstraintType.AS_LATE_AS_POSSIBLE) {
      return true;
    }
    boolean byStart = constraint.type() == ConstraintType.START_NO_EARLIER_THAN;
    if (!byStart && constraint.type() != ConstraintType.FINISH_NO_EARLIER_THAN) {
      return false;
    }
    WorkDays days = schedule.network().days(schedule.network().node(key));
    LocalDate limit = Network.date(days.onOrAfter(Network.day(constraint.day())));
    return !(byStart ? schedule.start(key) : schedule.end(key)).isAfter(limit);
  }

  private static List<LocalDate> skipped(
      Schedule schedule, PlanLinkFacts link, WorkingCalendar calendar) {
    LocalDate free =
        switch (link.type()) {
          case FS -> schedule.end(link.predecessor()).plusDays(1);
          case FF -> schedule.end(link.predecessor());
          default -> schedule.start(link.predecessor());
        };
    LocalDate taken =
        link.type().ordinal() < 2
            ? schedule.start(link.successor())
            : schedule.end(link.successor());
    return free.isAfter(taken)
        ? List.of()
        : free.datesUntil(taken).filter(day -> !calendar.isWorkingDay(day)).toList();
  }
}
