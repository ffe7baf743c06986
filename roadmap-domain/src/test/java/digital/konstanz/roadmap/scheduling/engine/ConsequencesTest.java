// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.ItemCalendars;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.portfolio.engine.ScenarioFacts;
import digital.konstanz.roadmap.portfolio.engine.YearFund;
import digital.konstanz.roadmap.scheduling.engine.CascadeChange.Reason;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsequencesTest {
  private static final LocalDate START = LocalDate.of(2027, 9, 1);
  private static final LocalDate END = LocalDate.of(2027, 12, 17);
  private static final LocalDate NEW_START = LocalDate.of(2028, 2, 1);
  private static final LocalDate NEW_END = LocalDate.of(2028, 5, 19);

  private final PlanFacts plan =
      new PlanFacts(
          ItemCalendars.ofCity(WorkingCalendar.mondayToFriday()),
          List.of(
              new PlannedItem(
                  "a",
                  null,
                  MeasureStatus.PLANNED,
                  START,
                  END,
                  null,
                  Map.of("IT", new BigDecimal("30")),
                  List.of(
                      new BudgetLine(2027, FundType.OPERATING, new BigDecimal("20000")),
                      new BudgetLine(2026, FundType.CAPITAL, new BigDecimal("5000")))),
              new PlannedItem(
                  "b",
                  null,
                  MeasureStatus.PLANNED,
                  LocalDate.of(2028, 1, 3),
                  LocalDate.of(2028, 1, 28),
                  null,
                  Map.of("IT", new BigDecimal("80")),
                  List.of(new BudgetLine(2028, FundType.OPERATING, new BigDecimal("1000"))))),
          List.of(),
          Map.of("a", Set.of("LAW")),
          List.of(new DeadlineFacts("LAW", LocalDate.of(2027, 12, 31), true)),
          List.of(new ScenarioFacts("S", Set.of("a", "b")), new ScenarioFacts("T", Set.of("b"))),
          List.of(new Capacity("IT", new BigDecimal("100"), Map.of())),
          Map.of(new YearFund(2028, FundType.OPERATING), new BigDecimal("15000")));

  @Test
  void aMoveIntoTheNextYearTakesMoneyDeadlineScenarioAndUnitAlong() {
    Consequences told = Consequences.of(plan, moved(NEW_START, NEW_END));

    assertThat(told.budget())
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.from()).isEqualTo(2027);
              assertThat(shift.to()).isEqualTo(2028);
              assertThat(shift.amount()).isEqualByComparingTo("20000");
              assertThat(shift.missing()).isEqualByComparingTo("6000");
            });
    assertThat(told.deadlines())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.before().workingDays()).isEqualTo(10);
              assertThat(change.newlyMissed()).isTrue();
            });
    assertThat(told.scenarios())
        .extracting(
            Consequences.ScenarioChange::scenario,
            Consequences.ScenarioChange::before,
            Consequences.ScenarioChange::after)
        .containsExactly(tuple("S", LocalDate.of(2028, 1, 28), NEW_END));
    assertThat(told.overloads())
        .extracting(
            Consequences.Overload::unit,
            Consequences.Overload::year,
            overload -> overload.after().rounded(0))
        .containsExactly(tuple("IT", 2028, new BigDecimal("110")));
  }

  @Test
  void aMoveWithinTheYearCostsNothing() {
    Consequences told = Consequences.of(plan, moved(START.plusDays(7), LocalDate.of(2027, 12, 24)));

    assertThat(told.budget()).isEmpty();
    assertThat(told.scenarios()).isEmpty();
    assertThat(told.overloads()).isEmpty();
    assertThat(told.deadlines())
        .singleElement()
        .satisfies(change -> assertThat(change.newlyMissed()).isFalse());
  }

  @Test
  void whatOtherRoadmapsAskOfAUnitCounts() {
    PlanFacts alone =
        new PlanFacts(
            plan.calendars(),
            plan.items().subList(0, 1),
            plan.items().subList(1, 2),
            Map.of(),
            List.of(),
            List.of(),
            plan.capacities(),
            Map.of());

    Consequences told = Consequences.of(alone, moved(NEW_START, NEW_END));

    assertThat(told.overloads())
        .extracting(
            Consequences.Overload::year,
            overload -> overload.before().rounded(0),
            overload -> overload.after().rounded(0))
        .containsExactly(tuple(2028, new BigDecimal("80"), new BigDecimal("110")));
  }

  private static CascadeResult moved(LocalDate start, LocalDate end) {
    return new CascadeResult(
        List.of(new CascadeChange("a", START, END, start, end, Reason.MOVED, null)), List.of());
  }
}
