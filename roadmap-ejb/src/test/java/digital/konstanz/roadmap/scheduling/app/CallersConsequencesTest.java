// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.DeadlineFacts;
import digital.konstanz.roadmap.portfolio.engine.DeadlineSlack;
import digital.konstanz.roadmap.scheduling.engine.Consequences.SlackChange;
import digital.konstanz.roadmap.shared.Finding;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersConsequencesTest {
  private static final DeadlineFacts LAW =
      new DeadlineFacts("law", LocalDate.of(2027, 12, 31), true);

  @ParameterizedTest
  @CsvSource({
    "10, 3, DEADLINE_LOSES_SLACK, 10, 3",
    "3, 10, DEADLINE_GAINS_SLACK, 3, 10",
    "3, -2, DEADLINE_NEWLY_MISSED, 3, -2",
    "-2, 3, DEADLINE_GAINS_SLACK, -2, 3",
    "-2, -9, DEADLINE_MISSED_BY_MORE, 2, 9",
    "-9, -2, DEADLINE_MISSED_BY_LESS, 9, 2"
  })
  void deadlinesAreSpokenOfAsTheyAreKeptOrMissed(
      int before, int after, String code, int saidBefore, int saidAfter) {
    Finding said =
        CallersConsequences.deadline(
            new SlackChange(
                new DeadlineSlack("key", LAW, before), new DeadlineSlack("key", LAW, after)));

    assertThat(said.code()).isEqualTo(code);
    assertThat(said.values())
        .containsEntry("before", saidBefore)
        .containsEntry("after", saidAfter)
        .containsEntry("driver", "law");
  }
}
