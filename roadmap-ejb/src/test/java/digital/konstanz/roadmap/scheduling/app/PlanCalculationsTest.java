// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.scheduling.engine.WhyHere;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Head;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanCalculationsTest {
  private static final UnitCalendars CALENDAR =
      UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of());
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

  private final Head head = new Head(UUID.randomUUID(), "plan", 7, null, null);
  private final Item first = item("first", "PLANNED", 0, 4);
  private final Item hidden = item("hidden", "PLANNED", 7, 11);
  private final Item last = item("last", "PLANNED", 14, 18);
  private final Item cancelled = item("cancelled", "CANCELLED", 0, 30);
  private final List<Link> links =
      List.of(
          new Link("l1", first.id(), hidden.id(), "FS", 2, "WORKING", 1),
          new Link("l2", hidden.id(), last.id(), "FS", 0, "WORKING", 1));

  private final PlanCalculations plans = new PlanCalculations();

  @Test
  void whatOneMayNotSeeCountsInTheFloatOfWhatOneSees() {
    Map<String, Integer> floats =
        plans.of(head, CALENDAR, () -> facts(first, hidden, last, cancelled)).floats();

    assertThat(floats)
        .containsEntry("first", -2)
        .containsEntry("last", -2)
        .doesNotContainKey("cancelled");
  }

  @Test
  void oneVersionIsReadAndCalculatedOnce() {
    PlanCalculation once = plans.of(head, CALENDAR, () -> facts(first, hidden, last));
    PlanCalculation again = plans.of(head, CALENDAR, this::unexpected);

    assertThat(again).isSameAs(once);
    assertThat(again.schedule()).isSameAs(once.schedule());
  }

  @Test
  void aNewerVersionAnotherBaselineAndAnotherCalendarAreReadAnew() {
    PlanCalculation old = plans.of(head, CALENDAR, () -> facts(first));
    Head newer = new Head(head.id(), "plan", 8, null, null);
    Head compared = new Head(head.id(), "plan", 8, UUID.randomUUID(), null);

    PlanCalculation raised = plans.of(newer, CALENDAR, () -> facts(first));
    PlanCalculation against = plans.of(compared, CALENDAR, () -> facts(first));
    PlanCalculation closed =
        plans.of(
            compared,
            UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of()),
            () -> facts(first));

    assertThat(List.of(old, raised, against, closed)).doesNotHaveDuplicates();
    assertThat(plans.of(head, CALENDAR, () -> facts(last)).item("last")).isNotNull();
    assertThat(plans.of(compared, closed.calendars(), this::unexpected)).isSameAs(closed);
  }

  @Test
  void anItemIsPlannedByTheDaysOfItsLeadingUnit() {
    UUID unit = UUID.randomUUID();
    UnitCalendars closedOnMondays =
        UnitCalendars.of(
            WorkingCalendar.mondayToFriday(),
            Map.of(unit, List.of(new FreeDay(MONDAY.plusDays(14), "Umzug"))));
    Item led = item("last", last.id(), 7, new Target("/" + unit + "/", null, Visibility.CITY));

    PlanCalculation own = plans.of(head, closedOnMondays, () -> facts(hidden, led));
    PlanCalculation city = plans.of(head, CALENDAR, () -> facts(hidden, led));

    assertThat(city.schedule().start("last")).isEqualTo(MONDAY.plusDays(14));
    assertThat(own.schedule().start("last")).isEqualTo(MONDAY.plusDays(15));
    assertThat(own.itemCalendars().own()).containsOnlyKeys("last");
    assertThat(city.itemCalendars().own()).isEmpty();
  }

  @Test
  void thePlanThatNobodyAskedForLongestIsForgotten() {
    plans.of(head, CALENDAR, () -> facts(first));
    for (int i = 0; i < 8; i++) {
      plans.of(new Head(UUID.randomUUID(), "other", 1, null, null), CALENDAR, () -> facts(last));
    }
    PlanCalculation again = plans.of(head, CALENDAR, () -> facts(hidden));

    assertThat(again.item("hidden")).isNotNull();
  }

  @Test
  void theWayToAnItemIsThatOfAPlanWithoutWhatOneMayNotSee() {
    PlanCalculation plan = plans.of(head, CALENDAR, () -> facts(first, hidden, last));
    TimelineFacts all = plan.facts();
    TimelineFacts seen =
        new TimelineFacts(
            List.of(), List.of(first, last), all.calculated(), links, Map.of(), List.of());

    List<WhyDetails.Step> whole = WhyHereService.steps(plan, all, "last");
    List<WhyDetails.Step> partly = WhyHereService.steps(plan, seen, "last");

    assertThat(whole).extracting(WhyDetails.Step::key).containsExactly("last", "hidden", "first");
    assertThat(partly)
        .singleElement()
        .satisfies(step -> assertThat(step.cause()).isEqualTo(WhyHere.Cause.PLAN))
        .satisfies(step -> assertThat(step.start()).isEqualTo(last.days().start()))
        .satisfies(step -> assertThat(step.predecessor()).isNull());
  }

  private TimelineFacts unexpected() {
    throw new AssertionError("read again");
  }

  private TimelineFacts facts(Item... items) {
    return new TimelineFacts(List.of(), List.of(items), List.of(items), links, Map.of(), List.of());
  }

  private static Item item(String key, String status, int start, int end) {
    return item(key, status, UUID.randomUUID(), start, end, null);
  }

  private static Item item(String key, UUID id, int start, Target target) {
    return item(key, "PLANNED", id, start, start + 4, target);
  }

  private static Item item(String key, String status, UUID id, int start, int end, Target target) {
    return new Item(
        id,
        key,
        "MEASURE",
        null,
        null,
        key,
        new Days(
            MONDAY.plusDays(start),
            MONDAY.plusDays(end),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null),
        null,
        status,
        null,
        target,
        new LastReport(null, null, null, null),
        DateRule.NONE);
  }
}
