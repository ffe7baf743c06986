// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UtilityAnalysisTest {
  private final UtilityAnalysis analysis =
      new UtilityAnalysis(List.of(criterion("use", "2"), criterion("ease", "1")));

  @Test
  void valueIsTheWeightedMeanTimesTen() {
    Valued valued = analysis.valueOf(candidate("A", Map.of("use", "10", "ease", "5")));

    assertThat(valued.value()).isEqualTo(Rational.of(250, 3));
    assertThat(valued.value().rounded(2)).isEqualByComparingTo("83.33");
  }

  @Test
  void ranksRunFromTheGreatestValueDown() {
    List<Ranked> ranking =
        analysis.rank(
            List.of(
                candidate("A", Map.of("use", "1", "ease", "1")),
                candidate("B", Map.of("use", "9", "ease", "1"))));

    assertThat(ranking).extracting(Ranked::key).containsExactly("B", "A");
    assertThat(ranking).extracting(Ranked::rank).containsExactly(1, 2);
  }

  @Test
  void equalValuesAreOrderedByKey() {
    List<Ranked> ranking =
        analysis.rank(
            List.of(
                candidate("B", Map.of("use", "5", "ease", "5")),
                candidate("A", Map.of("use", "4", "ease", "7"))));

    assertThat(ranking).extracting(Ranked::key).containsExactly("A", "B");
  }

  @Test
  void differencesThatRoundingHidesDecide() {
    List<Ranked> ranking =
        analysis.rank(
            List.of(
                candidate("A", Map.of("use", "5", "ease", "5")),
                candidate("B", Map.of("use", "5", "ease", "5.0001"))));

    assertThat(ranking).extracting(Ranked::key).containsExactly("B", "A");
  }

  @Test
  void aMissingScoreIsNotComputableAndNeverZero() {
    List<Ranked> ranking =
        analysis.rank(
            List.of(
                candidate("A", Map.of("use", "5")),
                candidate("B", Map.of("use", "0", "ease", "0"))));

    assertThat(ranking).extracting(Ranked::key).containsExactly("B", "A");
    assertThat(ranking.get(1).computable()).isFalse();
    assertThat(ranking.get(1).value()).isNull();
    assertThat(ranking.get(0).value()).isEqualTo(Rational.ZERO);
  }

  @Test
  void aKnockOutCriterionExcludesAndSaysSo() {
    UtilityAnalysis strict =
        new UtilityAnalysis(
            List.of(new WeightedCriterion("use", Rational.ONE, new BigDecimal("3"))));

    List<Ranked> ranking =
        strict.rank(
            List.of(candidate("A", Map.of("use", "2.9")), candidate("B", Map.of("use", "3"))));

    assertThat(ranking).extracting(Ranked::key).containsExactly("B", "A");
    assertThat(ranking.get(1).rank()).isNull();
    assertThat(ranking.get(1).excludedBy()).isEqualTo("use");
    assertThat(ranking.get(0).excludedBy()).isNull();
  }

  @Test
  void withoutAnyWeightNothingIsComputable() {
    UtilityAnalysis weightless = new UtilityAnalysis(List.of(criterion("use", "0")));

    assertThat(weightless.valueOf(candidate("A", Map.of("use", "5"))).value()).isNull();
  }

  @Test
  void aNegativeWeightIsRefused() {
    assertThatThrownBy(() -> criterion("use", "-1")).isInstanceOf(RuleViolatedException.class);
  }

  static WeightedCriterion criterion(String key, String weight) {
    return WeightedCriterion.of(key, new BigDecimal(weight));
  }

  static ScoredCandidate candidate(String key, Map<String, String> scores) {
    return new ScoredCandidate(
        key,
        scores.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, score -> new BigDecimal(score.getValue()))));
  }
}
