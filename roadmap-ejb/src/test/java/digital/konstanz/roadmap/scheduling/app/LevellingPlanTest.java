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
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.app.MoveResult;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.scheduling.engine.LevellingFacts;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LevellingPlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final LevellingRequest PROPOSED =
      new LevellingRequest(
          CalendarPeriod.QUARTER,
          TODAY,
          LocalDate.of(2027, 12, 31),
          List.of(),
          Set.of(MeasureStatus.IDEA, MeasureStatus.PLANNED),
          10);

  private final List<Item> items = new ArrayList<>();

  @Test
  void whatHasBegunWasPlacedByHandOrHasNoDatesStays() {
    measure("free", "PLANNED", TODAY);
    measure("running", "RUNNING", TODAY);
    measure("released", "RELEASED", TODAY);
    measure("past", "PLANNED", TODAY.minusDays(1));
    measure("undated", "PLANNED", null);
    items.add(
        item(
            "hand",
            "PLANNED",
            null,
            TODAY,
            new DateRule(ConstraintType.AS_SOON_AS_POSSIBLE, null, true)));

    asOffice(plan -> assertThat(plan.movable(PROPOSED)).containsExactly("free"));
  }

  @Test
  void aPartThatHasBegunHoldsItsMeasureAndAPartNeverMovesAlone() {
    Item whole = measure("whole", "PLANNED", TODAY);
    items.add(item("part", "RUNNING", whole.id(), TODAY, DateRule.NONE));
    Item other = measure("other", "IDEA", TODAY);
    items.add(item("quiet", "PLANNED", other.id(), TODAY, DateRule.NONE));

    asOffice(plan -> assertThat(plan.movable(PROPOSED)).containsExactly("other"));
  }

  @Test
  void aMeasureBelowThatMayNotMoveHoldsTheWhole() {
    tree("free", "PLANNED", TODAY);
    tree("running", "RUNNING", TODAY);
    tree("finished", "DONE", TODAY);
    tree("released", "RELEASED", TODAY);
    tree("past", "PLANNED", TODAY.minusDays(1));
    tree("undated", "PLANNED", null);
    tree("given up", "CANCELLED", TODAY);
    Item whole = measure("by hand", "PLANNED", TODAY);
    DateRule hand = new DateRule(ConstraintType.AS_SOON_AS_POSSIBLE, null, true);
    items.add(asMeasure(item("hand", "PLANNED", whole.id(), TODAY, hand), Visibility.CITY));
    Item other = measure("on its day", "PLANNED", TODAY);
    DateRule must = new DateRule(ConstraintType.MUST_START_ON, TODAY, false);
    items.add(asMeasure(item("must", "PLANNED", other.id(), TODAY, must), Visibility.CITY));

    asOffice(
        plan -> assertThat(plan.movable(PROPOSED)).containsExactlyInAnyOrder("free", "given up"));
  }

  @Test
  void whatCouldNotBeUndoneByTheOfficeStays() {
    measure("free", "PLANNED", TODAY);
    items.add(
        asMeasure(item("secret", "PLANNED", null, TODAY, DateRule.NONE), Visibility.CONFIDENTIAL));
    Item whole = measure("whole", "PLANNED", TODAY);
    items.add(
        asMeasure(
            item("secret part", "PLANNED", whole.id(), TODAY, DateRule.NONE),
            Visibility.CONFIDENTIAL));
    Caller officeAndHead =
        new Caller(
            UUID.randomUUID(),
            "somebody",
            "/city/",
            List.of(new Grant(Role.OFFICE, null), new Grant(Role.HEAD, "/city/")),
            false);

    Callers.runAs(
        officeAndHead,
        () -> {
          assertThat(callersPlan().mayMove(items.get(1))).isTrue();
          assertThat(plan().movable(PROPOSED)).containsExactly("free");
        });
  }

  @Test
  void whatStaysIsNamedWithItsReasonAndThePartThatHoldsIt() {
    measure("free", "PLANNED", TODAY);
    measure("running", "RUNNING", TODAY);
    measure("released", "RELEASED", TODAY);
    measure("over", "DONE", TODAY.minusDays(30));
    measure("given up", "CANCELLED", TODAY);
    measure("undated", "PLANNED", null);
    measure("past", "PLANNED", TODAY.minusDays(1));
    tree("whole", "RUNNING", TODAY);
    Item alone = measure("no start", "PLANNED", null);
    items.add(item("dated", "PLANNED", alone.id(), TODAY, DateRule.NONE));
    items.add(
        asMeasure(item("secret", "PLANNED", null, TODAY, DateRule.NONE), Visibility.CONFIDENTIAL));

    asOffice(
        plan ->
            assertThat(plan.held(PROPOSED))
                .extracting(LevellingHeld::key, LevellingHeld::reason, LevellingHeld::by)
                .containsExactly(
                    tuple("running", LevellingHeld.Reason.BEGUN, null),
                    tuple("whole", LevellingHeld.Reason.BEGUN, "measure of whole"),
                    tuple("past", LevellingHeld.Reason.EARLIER, null),
                    tuple("released", LevellingHeld.Reason.STATUS, null),
                    tuple("no start", LevellingHeld.Reason.PART_ALONE, "dated")));
  }

  @Test
  void whatTheCallerMayNotMoveStays() {
    measure("free", "PLANNED", TODAY);

    Callers.runAs(caller(Role.EMPLOYEE), () -> assertThat(plan().movable(PROPOSED)).isEmpty());
  }

  @Test
  void mattersMoreWhatMustBeAndWhatServesABindingDeadline() {
    measure("must", "PLANNED", TODAY);
    measure("could", "PLANNED", TODAY);
    measure("legal", "PLANNED", TODAY);

    asOffice(
        plan -> {
          LevellingFacts facts =
              plan.facts(PROPOSED, Map.of("must", Moscow.MUST, "could", Moscow.COULD));

          assertThat(facts.priority())
              .containsEntry("must", 8)
              .containsEntry("could", 2)
              .containsEntry("legal", 4);
          assertThat(facts.scope().units()).containsExactly("IT");
        });
  }

  @Test
  void onlyWhatIsProposedMovesAndPartsGoAlong() {
    Item whole = measure("whole", "PLANNED", TODAY);
    items.add(item("part", "PLANNED", whole.id(), TODAY.plusDays(1), DateRule.NONE));
    measure("other", "PLANNED", TODAY);
    LevellingMove move =
        new LevellingMove(
            "whole",
            TODAY,
            TODAY.plusDays(4),
            TODAY.plusDays(7),
            TODAY.plusDays(11),
            "IT",
            TODAY,
            null);

    asOfficeMoves(
        moves -> {
          MoveResult result = moves.level(List.of(move), false);

          assertThat(result.changes())
              .extracting(MoveResult.Change::key)
              .containsExactly("whole", "part");
          assertThat(result.changes().get(1).newStart()).isEqualTo(TODAY.plusDays(8));
        });
  }

  @Test
  void measuresBelowAndTheirPartsGoAlong() {
    tree("whole", "PLANNED", TODAY);
    measure("other", "PLANNED", TODAY);
    LevellingMove move =
        new LevellingMove(
            "whole",
            TODAY,
            TODAY.plusDays(3),
            TODAY.plusDays(7),
            TODAY.plusDays(10),
            "IT",
            TODAY,
            null);

    asOfficeMoves(
        moves -> {
          MoveResult result = moves.level(List.of(move), false);

          assertThat(result.changes())
              .extracting(MoveResult.Change::key, MoveResult.Change::newStart)
              .containsExactly(
                  tuple("whole", TODAY.plusDays(7)),
                  tuple("measure of whole", TODAY.plusDays(7)),
                  tuple("package of whole", TODAY.plusDays(7)));
          assertThat(result.conflicts()).isEmpty();
        });
  }

  @Test
  void whatIsAbsentIsAsProposedAndWhatIsWrongIsSaidAtItsField() {
    assertThat(input(Map.of())).isEqualTo(PROPOSED);
    assertThat(input(Map.of("period", "YEAR", "units", List.of("IT"), "seconds", 0)))
        .isEqualTo(
            new LevellingRequest(
                CalendarPeriod.YEAR,
                TODAY,
                PROPOSED.until(),
                List.of("IT"),
                PROPOSED.statuses(),
                0));
    refused("from", Map.of("from", "2026-05-31"));
    refused("until", Map.of("until", "2026-05-31"));
    refused("until", Map.of("until", "2099-01-01"));
    refused("units", Map.of("units", List.of("NOBODY")));
    refused("statuses", Map.of("statuses", List.of("RUNNING")));
    refused("seconds", Map.of("seconds", 61));
    refused("period", Map.of("period", "DAY"));
    refused("perod", Map.of("perod", "YEAR"));
  }

  private static LevellingRequest input(Map<String, Object> values) {
    return LevellingInput.of(values, PROPOSED, TODAY, Set.of("IT"));
  }

  private static void refused(String field, Map<String, Object> values) {
    assertThatThrownBy(() -> input(values))
        .isInstanceOf(RuleViolatedException.class)
        .extracting(thrown -> ((RuleViolatedException) thrown).field())
        .isEqualTo(field);
  }

  private void asOffice(Consumer<LevellingPlan> question) {
    Callers.runAs(caller(Role.OFFICE), () -> question.accept(plan()));
  }

  private void asOfficeMoves(Consumer<PlanMove> question) {
    Callers.runAs(caller(Role.OFFICE), () -> question.accept(new PlanMove(callersPlan())));
  }

  private LevellingPlan plan() {
    return new LevellingPlan(callersPlan(), facts());
  }

  private CallersPlan callersPlan() {
    return PlansUnderTest.seen(facts(), items);
  }

  private static Caller caller(Role role) {
    return new Caller(
        UUID.randomUUID(), "somebody", "/city/", List.of(new Grant(role, "/city/")), false);
  }

  private static PlanFacts facts() {
    return new PlanFacts(
        ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()),
        List.of(),
        List.of(),
        Map.of("legal", Set.of("LAW"), "could", Set.of("ADVICE")),
        List.of(
            new DeadlineFacts("LAW", LocalDate.of(2027, 1, 1), true),
            new DeadlineFacts("ADVICE", LocalDate.of(2027, 1, 1), false)),
        List.of(),
        List.of(new Capacity("IT", BigDecimal.TEN, Map.of()), new Capacity("X", null, Map.of())),
        Map.of());
  }

  private Item measure(String key, String status, LocalDate start) {
    Item measure = item(key, status, null, start, DateRule.NONE);
    items.add(measure);
    return measure;
  }

  /** A measure that may move over a measure with this state and start over a work package. */
  private void tree(String key, String status, LocalDate start) {
    Item whole = measure(key, "PLANNED", TODAY);
    Item below =
        asMeasure(
            item("measure of " + key, status, whole.id(), start, DateRule.NONE), Visibility.CITY);
    items.add(below);
    items.add(item("package of " + key, "PLANNED", below.id(), TODAY, DateRule.NONE));
  }

  private static Item asMeasure(Item item, Visibility visibility) {
    return new Item(
        item.id(),
        item.key(),
        "MEASURE",
        item.parentId(),
        null,
        item.title(),
        item.days(),
        null,
        item.status(),
        null,
        new Target("/city/", null, visibility),
        item.report(),
        item.rule());
  }

  private static Item item(String key, String status, UUID parent, LocalDate start, DateRule rule) {
    return new Item(
        UUID.randomUUID(),
        key,
        parent == null ? "MEASURE" : "WORK_PACKAGE",
        parent,
        null,
        "Title of " + key,
        PlansUnderTest.planned(start, start == null ? null : start.plusDays(3)),
        null,
        status,
        null,
        new Target("/city/", null, Visibility.CITY),
        new LastReport(null, null, null, null),
        rule);
  }
}
