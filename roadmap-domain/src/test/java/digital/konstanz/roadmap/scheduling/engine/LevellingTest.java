// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import static digital.konstanz.roadmap.scheduling.engine.Charts.day;
import static digital.konstanz.roadmap.scheduling.engine.Charts.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import digital.konstanz.roadmap.portfolio.engine.Capacity;
import digital.konstanz.roadmap.scheduling.engine.levelling.PackingSolver.Effort;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevellingTest {
  // one person all year: 262 weekdays at most
  private static final List<Capacity> ONE =
      List.of(new Capacity("IT", new BigDecimal("262"), Map.of()));
  private static final String CHART =
      """
      days  |MTWTFSSMTWTFSS|
      a     |XX            |
      b     |XX            |
      after |  X           | FS b
      other |XX            |
      """;

  @Test
  void workWaitsUntilThereIsRoomAndTakesItsSuccessorAlong() {
    Levelling.Proposal proposal = level(CHART, Map.of("a", 5));

    assertThat(proposal.preview().changes())
        .extracting(CascadeChange::key, CascadeChange::newStart)
        .containsExactly(tuple("b", day(3)), tuple("after", day(5)));
    assertThat(proposal.delay()).isEqualTo(4);
    assertThat(proposal.tooDense()).isEmpty();
  }

  @Test
  void priorityDecidesWhoWaits() {
    assertThat(level(CHART, Map.of("b", 5)).preview().changes())
        .extracting(CascadeChange::key)
        .containsExactly("a");
  }

  @Test
  void whatIsFixedTakesItsShareFirst() {
    String chart =
        """
        days |MTWTFSSMTWTFSS|
        a    |XX            | manual
        b    |XX            |
        """;

    assertThat(level(chart, Map.of()).preview().changes())
        .extracting(CascadeChange::key, CascadeChange::newStart)
        .containsExactly(tuple("b", day(3)));
  }

  @Test
  void whatIsDenserThanTheUnitIsNamedAndRunsAlone() {
    Network network = plan(CHART);

    Levelling.Proposal proposal =
        new Levelling(
                new LevellingFacts(
                    network,
                    Map.of(
                        "a", Map.of("IT", new BigDecimal("6")), "b", Map.of("IT", BigDecimal.ONE)),
                    ONE,
                    Map.of("a", 9)))
            .improve(new Effort(600_000, 200, 1, 1, passed -> {}));

    assertThat(proposal.tooDense()).containsExactly("a");
    assertThat(proposal.preview().changes().get(0).key()).isEqualTo("b");
  }

  @Test
  void aUnitWithoutKnownCapacityIsNeverTooFull() {
    Levelling.Proposal proposal =
        new Levelling(
                new LevellingFacts(
                    plan(CHART),
                    Map.of("a", Map.of("X", BigDecimal.TEN), "b", Map.of("X", BigDecimal.TEN)),
                    List.of(new Capacity("X", null, Map.of())),
                    Map.of()))
            .first();

    assertThat(proposal.preview().changes()).isEmpty();
    assertThat(proposal.proven()).isTrue();
  }

  private static Levelling.Proposal level(String chart, Map<String, Integer> priority) {
    Map<String, BigDecimal> full = Map.of("IT", new BigDecimal("2"));
    return new Levelling(
            new LevellingFacts(plan(chart), Map.of("a", full, "b", full), ONE, priority))
        .improve(new Effort(600_000, 300, 1, 1, passed -> {}));
  }
}
