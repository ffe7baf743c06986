// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import digital.konstanz.roadmap.scheduling.engine.Levelling.Proposal;
import digital.konstanz.roadmap.scheduling.engine.LevellingScope.Period;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevellingPropertyTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyProposalKeepsWhatMustBeKeptAndIsNoWorse(long seed) {
    GeneratedRoadmap roadmap = new GeneratedRoadmap(120, 6, seed);
    Period period = Period.values()[(int) (seed % 3)];
    LevellingFacts facts = roadmap.facts(period);

    Proposal rule = new Levelling(facts).first();
    Proposal better = new Levelling(facts).improve(new Effort(600_000, 400, 1, seed, passed -> {}));

    check(roadmap, facts, rule);
    check(roadmap, facts, better);
    assertThat(over(better, PeriodLoad::after))
        .isLessThanOrEqualTo(over(rule, PeriodLoad::after).add(BigDecimal.ONE));
  }

  private static void check(GeneratedRoadmap roadmap, LevellingFacts facts, Proposal proposal) {
    Map<String, LevellingMove> moves = new HashMap<>();
    proposal.moves().forEach(move -> moves.put(move.key(), move));
    for (LevellingMove move : proposal.moves()) {
      Activity activity = facts.network().activity(move.key());
      assertThat(activity.state()).isEqualTo(ActivityState.MOVABLE);
      assertThat(move.start()).isAfter(move.oldStart());
      assertThat(move.end()).isBeforeOrEqualTo(facts.scope().until());
      assertThat(days(move.start(), move.end())).isEqualTo(days(move.oldStart(), move.oldEnd()));
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

  private static int days(LocalDate start, LocalDate end) {
    return GeneratedRoadmap.WEEKDAYS.workingDays(start, end);
  }

  private static BigDecimal over(Proposal proposal, Function<PeriodLoad, BigDecimal> when) {
    return proposal.loads().stream()
        .map(load -> when.apply(load).subtract(load.capacity()).max(BigDecimal.ZERO))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
