// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A roadmap of measures over five years by chance: work for three of several units each, links,
 * some measures fixed, some bound to a deadline; the units have a little less than they need. Every
 * third measure may follow a unit that closes each August.
 */
final class GeneratedRoadmap {
  static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();
  static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
  private static final int DAYS = 5 * 365;

  final List<Activity> activities = new ArrayList<>();
  final List<PlanLinkFacts> links = new ArrayList<>();
  private final List<PlannedItem> items = new ArrayList<>();
  private final Map<String, Set<String>> drivers = new HashMap<>();
  private final List<Capacity> capacities = new ArrayList<>();
  private final Map<String, WorkingCalendar> own = new HashMap<>();
  private final WorkingCalendar closing;
  private final Random random;

  GeneratedRoadmap(int size, int units, long seed) {
    this(size, units, seed, WEEKDAYS);
  }

  /**
   * @param closing by which every third measure is planned
   */
  GeneratedRoadmap(int size, int units, long seed, WorkingCalendar closing) {
    this.closing = closing;
    random = new Random(seed);
    for (int unit = 0; unit < units; unit++) {
      // 3 x 20 person-days for each measure on average, a tenth less than is needed
      long each = Math.max(30, Math.round(size * 60 / 5.0 / units * 0.9));
      capacities.add(new Capacity("u" + unit, BigDecimal.valueOf(each), Map.of()));
    }
    for (int i = 0; i < size; i++) {
      add(i, units);
    }
  }

  private void add(int number, int units) {
    String key = "m" + number;
    boolean closes = number % 3 == 0 && closing != WEEKDAYS;
    if (closes) {
      own.put(key, closing);
    }
    WorkingCalendar calendar = calendar(key);
    LocalDate start = calendar.onOrAfter(FIRST.plusDays(random.nextInt(DAYS)));
    LocalDate end = calendar.endOf(start, 10 + random.nextInt(200));
    Activity activity = Activity.planned(key, start, end).in(closes ? "closing" : null);
    activities.add(random.nextInt(10) == 0 ? activity.as(ActivityState.MANUAL) : activity);
    Map<String, BigDecimal> effort = new HashMap<>();
    for (int e = 0; e < 3; e++) {
      effort.put("u" + random.nextInt(units), BigDecimal.valueOf(1 + random.nextInt(39)));
    }
    items.add(
        new PlannedItem(key, null, MeasureStatus.PLANNED, start, end, null, effort, List.of()));
    if (random.nextInt(12) == 0) {
      drivers.put(key, Set.of("law"));
    }
    for (int tries = 0; number > 0 && tries < 2; tries++) {
      Activity other = activities.get(random.nextInt(number));
      links.add(
          other.end().isBefore(start) || random.nextInt(10) == 0 && other.start().isBefore(start)
              ? new PlanLinkFacts(other.key(), key, LinkType.FS, 0, false)
              : new PlanLinkFacts(key, key, LinkType.FS, 0, false));
    }
    links.removeIf(link -> link.predecessor().equals(link.successor()));
  }

  WorkingCalendar calendar(String key) {
    return own.getOrDefault(key, WEEKDAYS);
  }

  LevellingFacts facts(CalendarPeriod period) {
    Set<String> movable = new HashSet<>();
    activities.forEach(activity -> movable.add(activity.key()));
    Set<String> units = new HashSet<>();
    capacities.forEach(capacity -> units.add(capacity.unit()));
    PlanFacts plan =
        new PlanFacts(
            new ItemCalendars(WEEKDAYS, own),
            items,
            List.of(),
            drivers,
            List.of(new DeadlineFacts("law", FIRST.plusYears(4), true)),
            List.of(),
            capacities,
            Map.of());
    Map<String, Integer> priority = new HashMap<>();
    activities.forEach(activity -> priority.put(activity.key(), 1 + random.nextInt(8)));
    return new LevellingFacts(
        new NetworkBuilder(WEEKDAYS)
            .calendar("closing", closing)
            .addAll(activities)
            .linkAll(links)
            .build(),
        plan,
        new LevellingScope(period, FIRST, FIRST.plusYears(8), units, movable),
        priority);
  }
}
