// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.scheduling.engine.Levelling.Proposal;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A unit with 20 person-days a month or more; each measure below fills at most one month. */
class LevellingTest {
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.mondayToFriday();
  private static final Capacity IT = new Capacity("IT", new BigDecimal("262"), Map.of());
  private static final LocalDate JANUARY = LocalDate.of(2027, 1, 4);
  private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);

  private final List<Activity> activities = new ArrayList<>();
  private final List<PlannedItem> items = new ArrayList<>();
  private final List<PlannedItem> elsewhere = new ArrayList<>();
  private final List<PlanLinkFacts> links = new ArrayList<>();
  private final Map<String, Set<String>> drivers = new HashMap<>();
  private final Map<String, Integer> priority = new HashMap<>();
  private final List<LocalDate> closed = new ArrayList<>();
  private LocalDate until = LocalDate.of(2028, 12, 31);
  private CalendarPeriod period = CalendarPeriod.MONTH;

  @Test
  void workWaitsUntilThereIsRoom() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    priority.put("a", 5);

    Proposal proposal = level();

    LevellingMove move = proposal.moves().get(0);
    assertThat(proposal.moves()).hasSize(1);
    assertThat(move.key()).isEqualTo("b");
    assertThat(move.unit()).isEqualTo("IT");
    assertThat(move.period()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(WEEKDAYS.workingDays(move.start(), move.end())).isEqualTo(15);
    assertThat(proposal.loads()).hasSize(1).allMatch(PeriodLoad::resolved);
    assertThat(proposal.loads().get(0).before()).isEqualByComparingTo("30");
    assertThat(proposal.tooDense()).isEmpty();
  }

  @Test
  void priorityDecidesWhoWaits() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    priority.put("b", 5);

    assertThat(level().moves()).extracting(LevellingMove::key).containsExactly("a");
  }

  @Test
  void withinAYearTheLoadMaySwing() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    period = CalendarPeriod.YEAR;

    assertThat(level().moves()).isEmpty();
    assertThat(level().proven()).isTrue();
  }

  @Test
  void whatIsFixedOrElsewhereTakesItsShareFirst() {
    planned("fixed", JANUARY, 10);
    activities.set(0, activities.get(0).as(ActivityState.MANUAL));
    elsewhere.add(item("far", JANUARY, 10));
    planned("b", JANUARY, 5);

    LevellingMove move = level().moves().get(0);

    assertThat(move.key()).isEqualTo("b");
    assertThat(move.end()).isAfterOrEqualTo(FEBRUARY);
  }

  @Test
  void aLinkTakesItsSuccessorAlong() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    planned("after", JANUARY.plusDays(21), 1);
    links.add(new PlanLinkFacts("b", "after", LinkType.FS, 0, false));
    priority.put("a", 9);

    Map<String, LevellingMove> moves = byKey(level());

    assertThat(moves).containsOnlyKeys("b", "after");
    assertThat(moves.get("after").start()).isAfter(moves.get("b").end());
    assertThat(moves.get("after").predecessor()).isEqualTo("b");
  }

  @Test
  void whatMayNotMoveHoldsBackWhatItWaitsFor() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    planned("fixed", JANUARY.plusDays(21), 1);
    activities.set(2, activities.get(2).as(ActivityState.MANUAL));
    links.add(new PlanLinkFacts("b", "fixed", LinkType.FS, 0, false));
    priority.put("b", 1);
    priority.put("a", 9);

    assertThat(level().moves()).extracting(LevellingMove::key).containsExactly("a");
  }

  @Test
  void nothingPassesABindingDeadlineAndWhatFindsNoPlaceStaysAnOverload() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    drivers.put("a", Set.of("LAW"));
    drivers.put("b", Set.of("LAW"));

    Proposal proposal = level();

    assertThat(proposal.moves()).allMatch(move -> !move.end().isAfter(LocalDate.of(2027, 1, 31)));
    assertThat(proposal.loads()).hasSize(1).noneMatch(PeriodLoad::resolved);
    assertThat(proposal.stays())
        .isNotEmpty()
        .allMatch(stay -> stay.reason() == LevellingStay.Reason.DEADLINE);
  }

  @Test
  void whatStaysInAnOverloadIsNamedWithWhatHoldsIt() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    planned("limited", JANUARY, 15);
    planned("awaited", JANUARY, 15);
    planned("fixed", LocalDate.of(2027, 1, 25), 1, "0");
    LocalDate end = activities.get(2).end();
    activities.set(
        2, activities.get(2).with(new Constraint(ConstraintType.FINISH_NO_LATER_THAN, end)));
    activities.set(4, activities.get(4).as(ActivityState.MANUAL));
    links.add(new PlanLinkFacts("awaited", "fixed", LinkType.FS, 0, false));
    until = LocalDate.of(2027, 1, 31);

    assertThat(level().stays())
        .containsExactly(
            new LevellingStay("a", LevellingStay.Reason.LAST_DAY),
            new LevellingStay("awaited", LevellingStay.Reason.LINK),
            new LevellingStay("b", LevellingStay.Reason.LAST_DAY),
            new LevellingStay("limited", LevellingStay.Reason.LIMIT));
  }

  @Test
  void nothingIsMovedBeyondTheEnd() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    until = LocalDate.of(2027, 1, 31);

    assertThat(level().moves()).allMatch(move -> !move.end().isAfter(until));
  }

  @Test
  void whatIsTooDenseForEveryPeriodIsNamedAndStays() {
    planned("huge", JANUARY, 15, "80");
    planned("b", JANUARY, 5);

    Proposal proposal = level();

    assertThat(proposal.tooDense()).containsExactly("huge");
    assertThat(proposal.stays()).isEmpty();
    assertThat(proposal.moves()).extracting(LevellingMove::key).containsExactly("b");
  }

  @Test
  void partsLoadWhereTheyLieAndMoveAlong() {
    planned("whole", JANUARY, 40, "0");
    planned("part", FEBRUARY, 15);
    activities.set(1, activities.get(1).partOf("whole"));
    items.set(1, partOf(items.get(1), "whole"));
    planned("b", FEBRUARY, 15);
    priority.put("b", 9);

    Map<String, LevellingMove> moves = byKey(level());

    assertThat(moves).containsOnlyKeys("whole");
  }

  @Test
  void aPartWithoutDatesMovesItsLoadAlong() {
    planned("whole", JANUARY, 15, "0");
    items.add(
        partOf(
            new PlannedItem(
                "part",
                null,
                MeasureStatus.PLANNED,
                null,
                null,
                null,
                Map.of("IT", BigDecimal.TEN),
                List.of()),
            "whole"));
    planned("b", JANUARY, 15);
    priority.put("b", 9);

    Proposal proposal = level();

    assertThat(byKey(proposal)).containsOnlyKeys("whole");
    assertThat(proposal.loads()).hasSize(1).allMatch(PeriodLoad::resolved);
  }

  @Test
  void noPartPassesItsBindingDeadlineOrItsUpperLimit() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    for (String whole : List.of("a", "b")) {
      planned("part of " + whole, LocalDate.of(2027, 1, 22), 1, "0");
      int last = activities.size() - 1;
      activities.set(last, activities.get(last).partOf(whole));
    }
    drivers.put("part of a", Set.of("LAW"));
    Constraint limit =
        new Constraint(ConstraintType.FINISH_NO_LATER_THAN, LocalDate.of(2027, 1, 31));
    activities.set(3, activities.get(3).with(limit));

    assertThat(level().moves()).allMatch(move -> move.end().isBefore(FEBRUARY));
  }

  @Test
  void aViolatedLinkIsNotRepaired() {
    planned("a", JANUARY, 5);
    planned("b", JANUARY, 5);
    links.add(new PlanLinkFacts("a", "b", LinkType.FS, 0, false));

    assertThat(level().moves()).isEmpty();
  }

  @Test
  void workThatEndsBeforeItsUnitClosesLoadsOnlyTheDaysOnWhichTheUnitWorks() {
    closed.addAll(List.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 2)));
    planned("a", LocalDate.of(2027, 1, 25), 10, "21");
    planned("fixed", JANUARY, 15, "8");
    activities.set(1, activities.get(1).as(ActivityState.MANUAL));

    Proposal proposal = level();

    // five of the eight days on which the unit works lie in January
    assertThat(proposal.loads()).hasSize(1);
    assertThat(proposal.loads().get(0).before()).isEqualByComparingTo("21.13");
  }

  @Test
  void whatRunsThroughClosingDaysEndsLaterAndItsSuccessorWaits() {
    closed.addAll(FEBRUARY.plusDays(7).datesUntil(FEBRUARY.plusDays(12)).toList());
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);
    planned("after", JANUARY.plusDays(21), 1, "0");
    links.add(new PlanLinkFacts("b", "after", LinkType.FS, 0, false));
    priority.put("a", 9);

    Map<String, LevellingMove> moves = byKey(level());

    assertThat(moves.get("b").start()).isEqualTo(LocalDate.of(2027, 1, 22));
    assertThat(moves.get("b").end()).isEqualTo(LocalDate.of(2027, 2, 18));
    assertThat(moves.get("after").start()).isEqualTo(LocalDate.of(2027, 2, 19));
    assertThat(moves.get("after").predecessor()).isEqualTo("b");
  }

  @Test
  void aUnitWithoutKnownCapacityIsNeverTooFull() {
    planned("a", JANUARY, 15);
    planned("b", JANUARY, 15);

    Levelling levelling =
        new Levelling(facts(List.of(new Capacity("IT", null, Map.of())), Set.of("a", "b")));

    assertThat(levelling.first().moves()).isEmpty();
    assertThat(levelling.first().loads()).isEmpty();
  }

  @Test
  void anEmptyPlanNeedsNothing() {
    assertThat(level().moves()).isEmpty();
    assertThat(level().proven()).isTrue();
  }

  private void planned(String key, LocalDate start, int days) {
    planned(key, start, days, String.valueOf(days));
  }

  private void planned(String key, LocalDate start, int days, String effort) {
    LocalDate end = WEEKDAYS.endOf(start, days);
    activities.add(Activity.planned(key, start, end));
    items.add(item(key, start, end, effort));
  }

  private static PlannedItem item(String key, LocalDate start, int days) {
    return item(key, start, WEEKDAYS.endOf(start, days), String.valueOf(days));
  }

  private static PlannedItem item(String key, LocalDate start, LocalDate end, String effort) {
    return new PlannedItem(
        key,
        null,
        MeasureStatus.PLANNED,
        start,
        end,
        null,
        "0".equals(effort) ? Map.of() : Map.of("IT", new BigDecimal(effort)),
        List.of());
  }

  private static PlannedItem partOf(PlannedItem item, String parent) {
    return new PlannedItem(
        item.key(),
        parent,
        item.status(),
        item.start(),
        item.end(),
        null,
        item.effortByUnit(),
        List.of());
  }

  private Proposal level() {
    Set<String> movable =
        activities.stream()
            .filter(a -> a.parent() == null)
            .map(Activity::key)
            .collect(Collectors.toSet());
    return new Levelling(facts(List.of(IT), movable))
        .improve(new Effort(600_000, 300, 1, 1, passed -> {}));
  }

  private LevellingFacts facts(List<Capacity> capacities, Set<String> movable) {
    WorkingCalendar unit =
        WEEKDAYS.alsoWithout(closed.stream().map(day -> new FreeDay(day, "closed")).toList());
    Map<String, WorkingCalendar> own = new HashMap<>();
    NetworkBuilder builder = new NetworkBuilder(WEEKDAYS).calendar("unit", unit);
    for (Activity activity : activities) {
      builder.add(closed.isEmpty() ? activity : activity.in("unit"));
      if (!closed.isEmpty()) {
        own.put(activity.key(), unit);
      }
    }
    PlanFacts plan =
        new PlanFacts(
            new ItemCalendars(WEEKDAYS, own),
            items,
            elsewhere,
            drivers,
            List.of(new DeadlineFacts("LAW", LocalDate.of(2027, 1, 31), true)),
            List.of(),
            capacities,
            Map.of());
    return new LevellingFacts(
        builder.linkAll(links).build(),
        plan,
        new LevellingScope(period, LocalDate.of(2027, 1, 1), until, Set.of("IT"), movable),
        priority);
  }

  private static Map<String, LevellingMove> byKey(Proposal proposal) {
    return proposal.moves().stream().collect(Collectors.toMap(LevellingMove::key, move -> move));
  }
}
