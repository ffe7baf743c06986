// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digital.konstanz.roadmap.portfolio.engine.Load;
import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.portfolio.engine.PlannedItem;
import digital.konstanz.roadmap.scheduling.engine.Levelling.Proposal;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import digital.konstanz.roadmap.shared.CalendarPeriod;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevellingPropertyTest {
  private static final WorkingCalendar CLOSED_IN_AUGUST =
      GeneratedRoadmap.WEEKDAYS.alsoWithout(
          IntStream.rangeClosed(2027, 2035)
              .mapToObj(year -> LocalDate.of(year, 8, 1))
              .flatMap(first -> first.datesUntil(first.plusDays(31)))
              .map(day -> new FreeDay(day, "closed"))
              .toList());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyProposalKeepsWhatMustBeKeptAndIsNoWorse(long seed) {
    GeneratedRoadmap roadmap = new GeneratedRoadmap(120, 6, seed);
    CalendarPeriod period = CalendarPeriod.values()[(int) (seed % 3)];
    LevellingFacts facts = roadmap.facts(period);

    Proposal rule = new Levelling(facts).first();
    Proposal better = new Levelling(facts).improve(new Effort(600_000, 400, 1, seed, passed -> {}));

    check(roadmap, facts, rule);
    check(roadmap, facts, better);
    assertThat(over(better, PeriodLoad::after))
        .isLessThanOrEqualTo(over(rule, PeriodLoad::after).add(BigDecimal.ONE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void closingDaysOfAUnitBreakNoRuleAndLoadIsThatOfTheFindings(long seed) {
    GeneratedRoadmap roadmap = new GeneratedRoadmap(120, 6, seed, CLOSED_IN_AUGUST);
    LevellingFacts facts =
        roadmap.facts(seed % 2 == 0 ? CalendarPeriod.YEAR : CalendarPeriod.QUARTER);

    Proposal proposal =
        new Levelling(facts).improve(new Effort(600_000, 400, 1, seed, passed -> {}));

    check(roadmap, facts, proposal);
    if (facts.scope().period() == CalendarPeriod.YEAR) {
      assertLoads(facts.plan().load(), proposal, PeriodLoad::before);
      assertLoads(moved(facts, proposal), proposal, PeriodLoad::after);
    }
  }

  /** The load that the findings are made of, when all lies where the proposal has it. */
  private static Load moved(LevellingFacts facts, Proposal proposal) {
    Map<String, LevellingMove> moves =
        proposal.moves().stream().collect(Collectors.toMap(LevellingMove::key, move -> move));
    List<PlannedItem> items =
        facts.plan().items().stream().map(item -> moved(item, moves.get(item.key()))).toList();
    return Load.of(items, facts.plan().calendars());
  }

  private static PlannedItem moved(PlannedItem item, LevellingMove move) {
    return new PlannedItem(
        item.key(),
        item.parent(),
        item.status(),
        move == null ? item.start() : move.start(),
        move == null ? item.end() : move.end(),
        null,
        item.effortByUnit(),
        List.of());
  }

  private static void assertLoads(
      Load load, Proposal proposal, Function<PeriodLoad, BigDecimal> when) {
    assertThat(proposal.loads()).isNotEmpty();
    for (PeriodLoad each : proposal.loads()) {
      assertThat(when.apply(each))
          .as(each.toString())
          .isCloseTo(
              load.of(each.unit(), each.period().getYear()).rounded(2),
              within(new BigDecimal("0.01")));
    }
  }

  private static void check(GeneratedRoadmap roadmap, LevellingFacts facts, Proposal proposal) {
    Map<String, LevellingMove> moves = new HashMap<>();
    proposal.moves().forEach(move -> moves.put(move.key(), move));
    for (LevellingMove move : proposal.moves()) {
      Activity activity = facts.network().activity(move.key());
      assertThat(activity.state()).isEqualTo(ActivityState.MOVABLE);
      assertThat(move.start()).isAfter(move.oldStart());
      assertThat(move.end()).isBeforeOrEqualTo(facts.scope().until());
      WorkingCalendar calendar = roadmap.calendar(move.key());
      assertThat(calendar.workingDays(move.start(), move.end()))
          .isEqualTo(calendar.workingDays(move.oldStart(), move.oldEnd()));
      if (facts.plan().drivers().containsKey(move.key())) {
        assertThat(move.end()).isBeforeOrEqualTo(facts.plan().deadlines().get(0).date());
      }
    }
    for (PlanLinkFacts link : roadmap.links) {
      Activity before = facts.network().activity(link.predecessor());
      Activity after = facts.network().activity(link.successor());
      if (before.end().isBefore(after.start())) {
        LocalDate end =
            moves.containsKey(before.key()) ? moves.get(before.key()).end() : before.end();
        LocalDate start =
            moves.containsKey(after.key()) ? moves.get(after.key()).start() : after.start();
        assertThat(end).as(link.toString()).isBefore(start);
      }
    }
    assertThat(over(proposal, PeriodLoad::after))
        .isLessThanOrEqualTo(over(proposal, PeriodLoad::before));
  }

  private static BigDecimal over(Proposal proposal, Function<PeriodLoad, BigDecimal> when) {
    return proposal.loads().stream()
        .map(load -> when.apply(load).subtract(load.capacity()).max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
