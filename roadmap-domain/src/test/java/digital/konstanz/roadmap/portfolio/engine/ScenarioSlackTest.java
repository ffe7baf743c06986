// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.portfolio.engine.DeadlineRule.Standing;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScenarioSlackTest {
  private static final LocalDate AVAILABLE = LocalDate.of(2027, 6, 30);
  private static final DeadlineRule RULE = new DeadlineRule(LocalDate.of(2026, 11, 16), 20);

  @Test
  void theNearestBindingDeadlineToComeCounts() {
    assertThat(
            slack(
                true,
                new DeadlineFacts("LAW", LocalDate.of(2028, 1, 31), true),
                new DeadlineFacts("ACT", LocalDate.of(2027, 12, 31), true),
                new DeadlineFacts("SOFT", LocalDate.of(2027, 1, 31), false),
                new DeadlineFacts("PAST", LocalDate.of(2026, 11, 16), true)))
        .contains(new ScenarioSlack("ACT", LocalDate.of(2027, 12, 31), 132, Standing.MET));
  }

  @Test
  void aScenarioThatComesTooLateMissesItsDeadline() {
    assertThat(slack(true, law("2027-06-28")))
        .contains(new ScenarioSlack("LAW", LocalDate.of(2027, 6, 28), -2, Standing.MISSED));
  }

  @Test
  void onlyWhatIsOpenIsAtRisk() {
    assertThat(slack(true, law("2027-07-01")).orElseThrow().standing()).isEqualTo(Standing.AT_RISK);
    assertThat(slack(true, law("2027-07-28")).orElseThrow().standing()).isEqualTo(Standing.AT_RISK);
    assertThat(slack(true, law("2027-07-29")).orElseThrow().standing()).isEqualTo(Standing.MET);
    assertThat(slack(false, law("2027-07-01")).orElseThrow().standing()).isEqualTo(Standing.MET);
  }

  @Test
  void withoutADayOrADeadlineThereIsNoSlack() {
    assertThat(slack(true)).isEmpty();
    assertThat(
            ScenarioSlack.least(
                null, true, List.of(law("2027-07-01")), RULE, WorkingCalendar.mondayToFriday()))
        .isEmpty();
  }

  private static DeadlineFacts law(String date) {
    return new DeadlineFacts("LAW", LocalDate.parse(date), true);
  }

  private static Optional<ScenarioSlack> slack(boolean open, DeadlineFacts... deadlines) {
    return ScenarioSlack.least(
        AVAILABLE, open, List.of(deadlines), RULE, WorkingCalendar.mondayToFriday());
  }
}
