// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.portfolio.app.MoveResult.Change;
import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.Shift;
import digital.konstanz.roadmap.portfolio.engine.ShiftUnit;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanShiftTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
  private static final String OWN = "/city/own/";
  private static final Target MINE = new Target(OWN, null, Visibility.CITY);
  private static final DateRule BY_HAND =
      new DateRule(ConstraintType.AS_SOON_AS_POSSIBLE, null, true);

  private final Item first = item("first", MINE, "PLANNED", DateRule.NONE, days(0, 4));
  private final Item second = item("second", MINE, "PLANNED", DateRule.NONE, days(9, 11));
  private final Item waiting = item("waiting", MINE, "PLANNED", DateRule.NONE, days(14, 18));
  private final Item done = item("done", MINE, "DONE", DateRule.NONE, days(0, 4));
  private final Item fixed = item("fixed", MINE, "PLANNED", BY_HAND, days(0, 4));
  private final Item undated = item("undated", MINE, "IDEA", DateRule.NONE, days(null, null));
  private final Item foreign =
      item(
          "foreign",
          new Target("/city/other/", null, Visibility.CITY),
          "PLANNED",
          DateRule.NONE,
          days(0, 4));
  private final Item hidden =
      item(
          "hidden",
          new Target("/city/other/", null, Visibility.CONFIDENTIAL),
          "PLANNED",
          DateRule.NONE,
          days(0, 4));
  private final Item begun =
      item(
          "begun",
          MINE,
          "RUNNING",
          DateRule.NONE,
          new Days(MONDAY, MONDAY.plusDays(4), null, null, null, null, MONDAY, null, null, null));
  private final List<Item> items =
      new ArrayList<>(
          List.of(first, second, waiting, done, fixed, undated, foreign, hidden, begun));

  private PlanLock lock = PlanLock.NONE;

  @Test
  void allGoByTheSameAndWhatWaitsGoesAlong() {
    ShiftResult result = shift(5, ShiftUnit.WORKING_DAY, "first", "second");

    assertThat(result.moves().changes())
        .extracting(Change::key, Change::newStart, Change::newEnd, Change::reason)
        .containsExactly(
            tuple("first", day(7), day(11), "MOVED"),
            tuple("second", day(16), day(18), "MOVED"),
            tuple("waiting", day(21), day(25), "LINK"));
    assertThat(result.unmoved()).isEmpty();
  }

  @Test
  void weeksAndMonthsMoveTheStartAndKeepTheWorkingDays() {
    assertThat(shift(-2, ShiftUnit.WEEK, "first").moves().changes().get(0).newStart())
        .isEqualTo(day(-14));
    Change month = shift(1, ShiftUnit.MONTH, "first").moves().changes().get(0);

    assertThat(month.newStart()).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(month.newEnd()).isEqualTo(LocalDate.of(2026, 7, 7));
  }

  @Test
  void whatHasToStayIsNamedWithItsReason() {
    ShiftResult result =
        shift(5, ShiftUnit.DAY, "done", "fixed", "undated", "foreign", "first", "first");

    assertThat(result.moves().changes()).extracting(Change::key).containsExactly("first");
    assertThat(result.unmoved())
        .extracting(Finding::subject, Finding::code)
        .containsExactly(
            tuple("done", "SHIFT_FINISHED"),
            tuple("fixed", "SHIFT_MANUAL"),
            tuple("undated", "SHIFT_UNDATED"),
            tuple("foreign", "SHIFT_LOCKED"));
  }

  @Test
  void ofWhatHasBegunOnlyTheEndGoes() {
    Change later = shift(1, ShiftUnit.WEEK, "begun").moves().changes().get(0);

    assertThat(later.newStart()).isEqualTo(MONDAY);
    assertThat(later.newEnd()).isEqualTo(day(11));
    assertThat(shift(-1, ShiftUnit.WEEK, "begun").unmoved())
        .extracting(Finding::code)
        .containsExactly("SHIFT_BEGUN");
  }

  @Test
  void nothingLeftToMoveIsNoChange() {
    assertThat(shift(1, ShiftUnit.DAY, "done").moves().changes()).isEmpty();
  }

  @Test
  void whatEndsWellAfterTheApprovedPlanWithoutAReasonIsNamed() {
    items.add(approved("late", null));
    items.add(approved("explained", "Der Auftrag fehlt."));

    assertThat(shift(6, ShiftUnit.WORKING_DAY, "late", "explained", "first").slipped())
        .containsExactly("late");
    assertThat(shift(5, ShiftUnit.WORKING_DAY, "late", "explained", "first").slipped()).isEmpty();
  }

  private static Item approved(String key, String reason) {
    LocalDate end = MONDAY.plusDays(4);
    Days days = new Days(MONDAY, end, null, null, null, null, null, null, MONDAY, end);
    Item item = item(key, MINE, "PLANNED", DateRule.NONE, days);
    return new Item(
        item.id(),
        key,
        item.kind(),
        null,
        null,
        item.title(),
        days,
        null,
        item.status(),
        null,
        item.target(),
        new LastReport(null, null, null, reason),
        item.rule());
  }

  @Test
  void whatOneDoesNotSeeIsUnknown() {
    assertThatThrownBy(() -> shift(1, ShiftUnit.DAY, "first", "hidden"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whatTheLockedPlanHoldsStaysAndIsNamed() {
    lock = locked(first);

    ShiftResult result = shift(5, ShiftUnit.WORKING_DAY, "first", "waiting");

    assertThat(result.moves().changes()).extracting(Change::key).containsExactly("waiting");
    assertThat(result.unmoved())
        .extracting(Finding::subject, Finding::code)
        .containsExactly(tuple("first", "SHIFT_HELD"));
    assertThat(result.moves().held().keys()).containsExactly("first");
    assertThat(result.moves().held().wholly()).isFalse();
  }

  @Test
  void aCascadeStopsAtWhatTheLockedPlanHolds() {
    lock = locked(waiting);

    ShiftResult result = shift(5, ShiftUnit.WORKING_DAY, "second");

    assertThat(result.moves().changes()).extracting(Change::key).containsExactly("second");
    assertThat(result.moves().conflicts())
        .extracting(Finding::subject, Finding::code)
        .containsExactly(tuple("waiting", "PLAN_LOCKED"));
    assertThat(result.moves().held().keys()).containsExactly("waiting");
  }

  @Test
  void aRequestForSomethingConfidentialMovesItsMeasureAlone() {
    items.add(
        3,
        item(
            "secret",
            new Target(OWN, null, Visibility.CONFIDENTIAL),
            "PLANNED",
            DateRule.NONE,
            days(2, 6)));
    lock = locked(items.get(3));
    Placed wish = new Placed("secret", day(16), day(18));
    List<PlanMove.Wanted> answer = new ArrayList<>();

    Callers.runAs(head(), () -> answer.add(wanted(wish)));

    assertThat(answer.get(0).all()).extracting(Change::key).containsExactly("secret");
    assertThat(answer.get(0).seen().held().keys()).containsExactly("secret");
  }

  @Test
  void aRequestMayTakeTheDatesAwayAndMovesNothingElse() {
    lock = locked(second);
    List<PlanMove.Wanted> answer = new ArrayList<>();

    Callers.runAs(
        head(),
        () -> {
          PlanMove move = new PlanMove(plan());
          answer.add(wanted(move.exactly("second", null, null)));
          answer.add(wanted(move.exactly("second", null, day(18))));
          assertThatThrownBy(() -> move.exactly("second", day(18), day(17)))
              .hasMessageContaining("date-range.reversed at end");
        });

    assertThat(answer.get(0).all())
        .extracting(Change::key, Change::oldStart, Change::newStart, Change::newEnd)
        .containsExactly(tuple("second", second.days().start(), null, null));
    assertThat(answer.get(1).all().get(0))
        .extracting(Change::newStart, Change::newEnd)
        .containsExactly(null, day(18));
  }

  @Test
  void whatTheLockedPlanHoldsIsNotAdoptedFromACopy() {
    lock = locked(second);
    List<Placed> wishes =
        List.of(new Placed("first", day(7), day(11)), new Placed("second", day(16), day(18)));
    List<ShiftResult> answer = new ArrayList<>();

    Callers.runAs(head(), () -> answer.add(new PlanAdoption(plan(), 1).adopt(wishes, false)));

    assertThat(answer.get(0).moves().changes()).extracting(Change::key).containsExactly("first");
    assertThat(answer.get(0).unmoved())
        .extracting(Finding::subject, Finding::code)
        .containsExactly(tuple("second", "SHIFT_HELD"));
  }

  private PlanMove.Wanted wanted(Placed wish) {
    return new PlanMove(plan().requesting(List.of(wish.key()))).want(List.of(wish));
  }

  @Test
  void aRequestMovesWhatFollowsWhoeverLeadsItAndTellsWhatOneSees() {
    items.add(
        3,
        item(
            "later",
            new Target("/city/other/", null, Visibility.UNIT_INTERNAL),
            "PLANNED",
            DateRule.NONE,
            days(21, 25)));
    lock = locked(waiting);
    List<PlanMove.Wanted> answer = new ArrayList<>();
    Placed wish = new Placed("second", day(16), day(18));

    Callers.runAs(head(), () -> answer.add(wanted(wish)));

    assertThat(answer.get(0).all())
        .extracting(Change::key)
        .containsExactly("second", "waiting", "later");
    assertThat(answer.get(0).seen().changes())
        .extracting(Change::key)
        .containsExactly("second", "waiting");
    assertThat(answer.get(0).seen().held().keys()).containsExactly("waiting");
  }

  @Test
  void aMilestoneIsWantedOnOneDay() {
    items.add(milestone(item("day", MINE, null, DateRule.NONE, days(4, 4))));
    List<Placed> wishes = new ArrayList<>();

    Callers.runAs(
        head(),
        () -> {
          wishes.add(new PlanMove(plan()).wish("day", Move.toEnd(day(9))));
          wishes.add(new PlanMove(plan()).wish("day", Move.toStart(day(2))));
        });

    assertThat(wishes)
        .containsExactly(new Placed("day", day(9), day(9)), new Placed("day", day(2), day(2)));
  }

  private static Item milestone(Item like) {
    return new Item(
        like.id(),
        like.key(),
        "MILESTONE",
        null,
        null,
        like.title(),
        like.days(),
        null,
        null,
        null,
        like.target(),
        like.report(),
        like.rule());
  }

  private static PlanLock locked(Item item) {
    return new PlanLock(UUID.randomUUID(), "BP-1", "Plan", MONDAY, "Office", Set.of(item.id()));
  }

  private static Caller head() {
    return new Caller(UUID.randomUUID(), "head", OWN, List.of(new Grant(Role.HEAD, OWN)), false);
  }

  private CallersPlan plan() {
    List<Link> links = new ArrayList<>();
    links.add(new Link("a", second.id(), waiting.id(), "FS", 0, "WORKING", 1));
    items.stream()
        .filter(item -> item.key().equals("later"))
        .forEach(item -> links.add(new Link("b", waiting.id(), item.id(), "FS", 0, "WORKING", 1)));
    items.stream()
        .filter(item -> item.key().equals("secret"))
        .forEach(item -> links.add(new Link("c", item.id(), second.id(), "FS", 0, "WORKING", 1)));
    TimelineFacts facts =
        new TimelineFacts(List.of(), items, items, links, Map.of(), List.of(), lock);
    PlanFacts nothing = PlansUnderTest.nothing();
    return new CallersPlan(
        new PlanCalculation(facts, PlansUnderTest.WEEKDAYS),
        () -> new ChangeFacts.Before(nothing, nothing.load()));
  }

  private ShiftResult shift(int count, ShiftUnit unit, String... keys) {
    List<ShiftResult> answer = new ArrayList<>();
    Callers.runAs(
        head(),
        () -> {
          CallersPlan plan = plan();
          ShiftResult result =
              new PlanShift(plan, 7).shift(List.of(keys), new Shift(count, unit), false);
          answer.add(
              result.asking(new PlanSlips(plan, LightRules.initial()).after(result.moves())));
        });
    return answer.get(0);
  }

  private static LocalDate day(int after) {
    return MONDAY.plusDays(after);
  }

  private static Days days(Integer start, Integer end) {
    return PlansUnderTest.planned(start == null ? null : day(start), end == null ? null : day(end));
  }

  private static Item item(String key, Target target, String status, DateRule rule, Days days) {
    return new Item(
        UUID.randomUUID(),
        key,
        "MEASURE",
        null,
        null,
        "Title of " + key,
        days,
        null,
        status,
        null,
        target,
        new LastReport(null, null, null, null),
        rule);
  }
}
