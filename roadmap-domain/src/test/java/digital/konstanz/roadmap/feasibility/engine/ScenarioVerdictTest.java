// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioVerdictTest {

  @ParameterizedTest
  @CsvSource({
    "0,NOT_FEASIBLE",
    "1,WITH_PREREQUISITES",
    "2,WITH_CONDITIONS",
    "3,FEASIBLE",
    "4,FEASIBLE"
  })
  void theLowestRatingDecides(int lowest, Verdict verdict) {
    ScenarioVerdict scenario = ScenarioVerdict.of(new Ratings(4, 4, lowest, 4, 4), List.of());

    assertThat(scenario.verdict()).isEqualTo(verdict);
    assertThat(scenario.lowest()).isEqualTo(lowest);
    assertThat(scenario.mean()).isEqualTo(Rational.of(16 + lowest, 5));
  }

  @Test
  void availableFromTheLatestExpectedEnd() {
    ScenarioVerdict scenario =
        ScenarioVerdict.of(
            null,
            List.of(
                new RequiredMeasure("B", false, LocalDate.of(2027, 3, 1)),
                new RequiredMeasure("A", false, LocalDate.of(2026, 3, 1)),
                new RequiredMeasure("C", true, LocalDate.of(2026, 5, 1))));

    assertThat(scenario.availableFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(scenario.openRequired()).containsExactly("A", "B");
  }

  @Test
  void anUnknownEndMakesTheDateUnknown() {
    assertThat(
            ScenarioVerdict.of(
                    null,
                    List.of(
                        new RequiredMeasure("A", false, LocalDate.of(2026, 3, 1)),
                        new RequiredMeasure("B", false, null)))
                .availableFrom())
        .isNull();
  }

  @Test
  void withoutAssessmentThereIsNoVerdict() {
    assertThat(ScenarioVerdict.of(null, List.of()))
        .isEqualTo(new ScenarioVerdict(null, null, null, null, List.of()));
  }

  @Test
  void ratingsRunFromZeroToFour() {
    assertThatThrownBy(() -> new Ratings(0, 5, 0, 0, 0))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.field()).isEqualTo("economic"));
  }
}
