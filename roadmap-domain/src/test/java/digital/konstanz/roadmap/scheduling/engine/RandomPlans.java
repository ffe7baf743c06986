// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Random plans without cycle, the same for the same seed. */
final class RandomPlans {
  static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
  static final WorkingCalendar CALENDAR = calendar();

  private RandomPlans() {}

  /** What a plan is made of. */
  record Plan(List<Activity> activities, List<PlanLinkFacts> links) {

    Network network() {
      return new NetworkBuilder(CALENDAR).from(FIRST).addAll(activities).linkAll(links).build();
    }

    Plan with(Activity changed) {
      return new Plan(
          activities.stream().map(a -> a.key().equals(changed.key()) ? changed : a).toList(),
          links);
    }
  }

  /** Mondays to Fridays without the days around Christmas, New Year and Easter of some years. */
  private static WorkingCalendar calendar() {
    List<WorkingCalendar.FreeDay> free = new ArrayList<>();
    for (int year = 2026; year < 2060; year++) {
      for (int day = 24; day <= 31; day++) {
        free.add(new WorkingCalendar.FreeDay(LocalDate.of(year, 12, day), "closed"));
      }
      free.add(new WorkingCalendar.FreeDay(LocalDate.of(year, 1, 1), "new year"));
      free.add(new WorkingCalendar.FreeDay(LocalDate.of(year, 5, 1), "may"));
      free.add(new WorkingCalendar.FreeDay(LocalDate.of(year, 10, 3), "unity"));
    }
    return WorkingCalendar.without(free);
  }

  /** Nothing is dated; links of the types given, with lags of up to {@code lag} days. */
  static Plan undated(Random random, int size, int linkCount, int lag, LinkType... types) {
    return undated(random, size, linkCount, lag, true, types);
  }

  /** All lags count working days. */
  static Plan inWorkingDays(Random random, int size, int linkCount, int lag, LinkType... types) {
    return undated(random, size, linkCount, lag, false, types);
  }

  private static Plan undated(
      Random random, int size, int linkCount, int lag, boolean calendarLags, LinkType... types) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      activities.add(Activity.lasting("a" + i, 1 + random.nextInt(15)));
    }
    List<PlanLinkFacts> links = links(random, size, linkCount, lag, types);
    return new Plan(
        activities,
        calendarLags
            ? links
            : links.stream()
                .map(
                    l ->
                        new PlanLinkFacts(l.predecessor(), l.successor(), l.type(), l.lag(), false))
                .toList());
  }

  /** Everything waits for one first item, so that no lag leads before the first day. */
  static Plan rooted(Plan plan) {
    List<Activity> activities = new ArrayList<>(plan.activities());
    activities.add(0, Activity.lasting("root", 1));
    List<PlanLinkFacts> links = new ArrayList<>(plan.links());
    plan.activities()
        .forEach(a -> links.add(new PlanLinkFacts("root", a.key(), LinkType.FS, 0, false)));
    return new Plan(activities, links);
  }

  /** Everything is dated, some items are manual, begun, done, cancelled or constrained. */
  static Plan dated(Random random, int size, int linkCount) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      LocalDate start = FIRST.plusDays(random.nextInt(120) + i);
      activities.add(
          varied(random, Activity.planned("a" + i, start, start.plusDays(random.nextInt(40))), i));
    }
    return new Plan(activities, links(random, size, linkCount, 4, LinkType.values()));
  }

  private static Activity varied(Random random, Activity activity, int number) {
    Activity part =
        number > 3 && random.nextInt(5) == 0 ? activity.partOf("a" + (number - 3)) : activity;
    return switch (random.nextInt(14)) {
      case 0 -> part.as(ActivityState.MANUAL);
      case 1 -> part.begun(part.start(), random.nextInt(101));
      case 2 -> part.as(ActivityState.DONE);
      case 3 -> part.as(ActivityState.CANCELLED);
      case 4 -> part.expectedToEnd(part.end().plusDays(random.nextInt(20)));
      case 5 ->
          part.with(
              Constraint.on(
                  ConstraintType.values()[2 + random.nextInt(6)],
                  part.start().plusDays(random.nextInt(30))));
      default -> part;
    };
  }

  private static List<PlanLinkFacts> links(
      Random random, int size, int count, int lag, LinkType... types) {
    List<PlanLinkFacts> links = new ArrayList<>();
    Set<Long> taken = new HashSet<>();
    while (links.size() < count && taken.size() < (long) size * (size - 1) / 2) {
      int from = random.nextInt(size - 1);
      int to = from + 1 + random.nextInt(Math.min(40, size - 1 - from));
      if (taken.add((long) from * size + to)) {
        int days = lag == 0 || random.nextBoolean() ? 0 : random.nextInt(2 * lag + 1) - lag;
        links.add(
            new PlanLinkFacts(
                "a" + from,
                "a" + to,
                types[random.nextInt(types.length)],
                days,
                lag > 0 && random.nextInt(4) == 0));
      }
    }
    return links;
  }
}
