// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.Grant;
import digital.konstanz.roadmap.identity.Role;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.Visibility;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.DateRule;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.app.MoveResult.Change;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.scheduling.VariantMove;
import digital.konstanz.roadmap.scheduling.engine.Placed;
import digital.konstanz.roadmap.scheduling.engine.PlanFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Days;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Item;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.LastReport;
import digital.konstanz.roadmap.scheduling.persistence.TimelineFacts.Link;
import digital.konstanz.roadmap.shared.Finding;
import digital.konstanz.roadmap.shared.UnitCalendars;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VariantPlanTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
  private static final String OWN = "/city/own/";
  private static final Target MINE = new Target(OWN, null, Visibility.CITY);
  private static final Target THEIRS = new Target("/city/other/", null, Visibility.CITY);
  private static final Target HIDDEN = new Target("/city/other/", null, Visibility.CONFIDENTIAL);

  private final Item first = item("first", MINE, "PLANNED", 0, 4);
  private final Item waiting = item("waiting", MINE, "PLANNED", 7, 11);
  private final Item foreign = item("foreign", THEIRS, "PLANNED", 0, 4);
  private final Item hidden = item("hidden", HIDDEN, "PLANNED", 0, 4);
  private final Item done = item("done", MINE, "DONE", 0, 4);
  private final Item decision = milestone("decision", done, 2);

  @Test
  void onlyWhatIsSeenAndLiesElsewhereIsADifference() {
    List<VariantDetails.Row> rows =
        asHead(
            today ->
                new VariantPlan(
                        today,
                        List.of(
                            wants(first, 7, 0),
                            wants(foreign, 28, 0),
                            wants(hidden, 7, 0),
                            wants(waiting, 7, 0),
                            gone()))
                    .differences());

    assertThat(rows)
        .extracting(
            VariantDetails.Row::key,
            VariantDetails.Row::todayStart,
            VariantDetails.Row::start,
            VariantDetails.Row::startDays,
            VariantDetails.Row::stays)
        .containsExactly(
            tuple("foreign", day(0), day(28), 20, "SHIFT_LOCKED"),
            tuple("first", day(0), day(7), 5, null));
  }

  @Test
  void whatThePlanMovedSinceIsMarkedWithWhereItLay() {
    VariantDetails.Row row =
        asHead(today -> new VariantPlan(today, List.of(wants(first, 14, -7))).differences().get(0));

    assertThat(row.outdated()).isTrue();
    assertThat(row.seenStart()).isEqualTo(day(-7));
    assertThat(row.todayStart()).isEqualTo(day(0));
  }

  @Test
  void aStepCascadesWithinTheCopyAndLeavesThePlanAlone() {
    List<Change> changes =
        asHead(
            today ->
                new PlanMove(new VariantPlan(today, List.of(wants(waiting, 14, 7))).whole())
                    .move("first", Move.toStart(day(14)), false)
                    .changes());

    assertThat(changes)
        .extracting(Change::key, Change::oldStart, Change::newStart, Change::reason)
        .containsExactly(
            tuple("first", day(0), day(14), "MOVED"), tuple("waiting", day(14), day(21), "LINK"));
    LocalDate stays = asHead(today -> today.whole().item("first").days().start());
    assertThat(stays).isEqualTo(day(0));
  }

  @Test
  void aMilestoneMovesAloneToOneDay() {
    List<Change> changes =
        asHead(
            today ->
                new PlanMove(new VariantPlan(today, List.of()).whole())
                    .move("decision", Move.toStart(day(10)), false)
                    .changes());

    assertThat(changes)
        .extracting(Change::key, Change::newStart, Change::newEnd)
        .containsExactly(tuple("decision", day(10), day(10)));
  }

  @Test
  void theCopyRemembersWhereThePlanLayWhenItMoved() {
    List<VariantMove> remembered =
        asHead(
            today -> {
              VariantPlan plan = new VariantPlan(today, List.of(wants(waiting, 14, 7)));
              return plan.remembered(
                  new PlanMove(plan.whole()).move("first", Move.by(10), true).changes());
            });

    assertThat(remembered)
        .containsExactly(
            new VariantMove(first.id(), day(14), day(18), day(0), day(4)),
            new VariantMove(waiting.id(), day(21), day(25), day(7), day(11)));
  }

  @Test
  void consequencesAreThoseOfTheWholeCopyForThePlanOfToday() {
    List<Finding> whole =
        asHead(today -> new VariantPlan(today, List.of(wants(first, 28, 0))).consequences());
    List<Finding> step =
        asHead(
            today ->
                new PlanMove(new VariantPlan(today, List.of(wants(first, 28, 0))).whole())
                    .move("waiting", Move.by(60), false)
                    .consequences());

    List<Finding> none = asHead(today -> new VariantPlan(today, List.of()).consequences());

    assertThat(whole).extracting(Finding::code).containsExactly("MONEY_WITHOUT_ENVELOPE");
    assertThat(step).extracting(Finding::subject).contains("first");
    assertThat(none).isEmpty();
  }

  @Test
  void todayStandsWhereABaselineWould() {
    TimelineFacts shown =
        asHead(today -> new VariantPlan(today, List.of(wants(first, 7, 0))).shown());

    assertThat(shown.items())
        .extracting(Item::key, item -> item.days().start(), item -> item.days().baselineStart())
        .contains(tuple("first", day(7), day(0)), tuple("waiting", day(7), day(7)))
        .doesNotContain(tuple("hidden", day(0), day(0)));
  }

  @Test
  void whatIsForecastIsNoDifferenceAndWhatLiesElsewhereHasNoForecast() {
    Days late = new Days(day(0), day(4), null, null, null, day(11), null, null, null, null);

    assertThat(late.beside(late.expectedStart(), late.expectedEnd()).baselineEnd())
        .isEqualTo(day(11));
    assertThat(late.planned(day(7), day(11)).unforeseen().forecastEnd()).isNull();
  }

  @Test
  void adoptingMovesWhatMayMoveTakesAlongWhatWaitsAndNamesWhatStays() {
    ShiftResult result =
        asHead(
            today ->
                new PlanAdoption(today, 7)
                    .adopt(
                        List.of(
                            placed(first, 14),
                            placed(foreign, 14),
                            placed(hidden, 14),
                            placed(done, 14)),
                        false));

    assertThat(result.moves().changes())
        .extracting(Change::key, Change::newStart, Change::reason)
        .containsExactly(tuple("first", day(14), "MOVED"), tuple("waiting", day(21), "LINK"));
    assertThat(result.unmoved())
        .extracting(Finding::subject, Finding::code)
        .containsExactly(tuple("foreign", "SHIFT_LOCKED"), tuple("done", "SHIFT_FINISHED"));
  }

  @Test
  void adoptingEverythingGivesThePlanOfTheCopy() {
    List<Change> changes =
        asHead(
            today ->
                new PlanAdoption(today, 7)
                    .adopt(List.of(placed(first, 14), placed(waiting, 35)), false)
                    .moves()
                    .changes());

    assertThat(changes)
        .extracting(Change::key, Change::newStart)
        .containsExactly(tuple("first", day(14)), tuple("waiting", day(35)));
  }

  private <T> T asHead(Function<CallersPlan, T> work) {
    Caller head =
        new Caller(UUID.randomUUID(), "head", OWN, List.of(new Grant(Role.HEAD, OWN)), false);
    return Callers.callAs(head, () -> work.apply(callersPlan()));
  }

  private CallersPlan callersPlan() {
    List<Item> items = List.of(first, waiting, foreign, hidden, done, decision);
    List<Link> links = List.of(new Link("a", first.id(), waiting.id(), "FS", 0, "WORKING", 1));
    TimelineFacts facts = new TimelineFacts(List.of(), items, items, links, Map.of(), List.of());
    PlannedItem funded =
        new PlannedItem(
            "first",
            null,
            MeasureStatus.PLANNED,
            day(0),
            day(4),
            null,
            Map.of(),
            List.of(new BudgetLine(2026, FundType.OPERATING, new BigDecimal("8000.00"))));
    PlanFacts before =
        new PlanFacts(
            ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()),
            List.of(funded),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
    return new CallersPlan(
        new PlanCalculation(facts, UnitCalendars.of(WorkingCalendar.mondayToFriday(), Map.of())),
        () -> new ChangeFacts.Before(before, before.load()));
  }

  private static Placed placed(Item item, int start) {
    return new Placed(item.key(), day(start), day(start + 4));
  }

  private static VariantMove wants(Item item, int start, int seen) {
    return new VariantMove(item.id(), day(start), day(start + 4), day(seen), day(seen + 4));
  }

  private static VariantMove gone() {
    return new VariantMove(UUID.randomUUID(), day(1), day(2), day(3), day(4));
  }

  private static LocalDate day(int after) {
    return MONDAY.plusDays(after);
  }

  private static Item milestone(String key, Item measure, int day) {
    Item any = item(key, null, "OPEN", day, day);
    return new Item(
        any.id(),
        key,
        "MILESTONE",
        measure.id(),
        null,
        any.title(),
        any.days(),
        null,
        "OPEN",
        null,
        null,
        any.report(),
        any.rule());
  }

  private static Item item(String key, Target target, String status, int start, int end) {
    return new Item(
        UUID.randomUUID(),
        key,
        "MEASURE",
        null,
        null,
        "Title of " + key,
        new Days(day(start), day(end), null, null, null, null, null, null, null, null),
        null,
        status,
        null,
        target,
        new LastReport(null, null, null, null),
        DateRule.NONE);
  }
}
