// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import static digital.konstanz.roadmap.prioritisation.engine.UtilityAnalysisTest.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.prioritisation.engine.ValueEffortMatrix.Quadrant;
import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WSJF, RICE, MoSCoW and the value/effort matrix. */
class OtherMethodsTest {

  @Test
  void wsjfDividesCostOfDelayByJobSize() {
    List<Ranked> ranking =
        WsjfRanking.of(Map.of("A", new Wsjf(8, 8, 5, 13), "B", new Wsjf(5, 20, 13, 2)));

    assertThat(ranking)
        .containsExactly(
            new Ranked("B", Rational.of(19), 1, null),
            new Ranked("A", Rational.of(21, 13), 2, null));
  }

  @Test
  void wsjfWithoutAnEstimateIsNotComputable() {
    assertThat(WsjfRanking.of(Map.of("A", new Wsjf(5, 20, 13, null))))
        .containsExactly(new Ranked("A", null, null, null));
  }

  @Test
  void riceMultipliesReachImpactAndConfidence() {
    Rice.Estimate estimate =
        new Rice.Estimate(
            "A", new BigDecimal("1000"), new BigDecimal("0.50"), 80, new BigDecimal("3"));

    assertThat(Rice.valueOf(estimate).value()).isEqualTo(Rational.of(400, 3));
  }

  @Test
  void riceWithoutAnEstimateIsNotComputable() {
    Rice.Estimate estimate = new Rice.Estimate("A", BigDecimal.ONE, BigDecimal.ONE, null, null);

    assertThat(Rice.rank(List.of(estimate)).get(0).computable()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"-1,1,50,1,reach", "1,4,50,1,impact", "1,1,60,1,confidence", "1,1,50,0,effort"})
  void riceTakesOnlyItsScales(
      BigDecimal reach, BigDecimal impact, int confidence, BigDecimal effort, String field) {
    assertThatThrownBy(() -> new Rice.Estimate("A", reach, impact, confidence, effort))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  @ParameterizedTest
  @CsvSource({"60,100,true", "60.01,100,false", "0,0,true", "1,0,false"})
  void mustTakesAtMostSixtyPercentOfTheTimeBox(
      BigDecimal effort, BigDecimal timeBox, boolean within) {
    assertThat(MustShare.of(effort, timeBox, MustShare.USUAL_LIMIT).withinLimit())
        .isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "5,5,6,QUICK_WIN",
    "5,5,5,MAJOR_PROJECT",
    "4,5,5,DOUBTFUL",
    "4,5,6,FILL_IN",
    "10,10,0,MAJOR_PROJECT"
  })
  void placeIsSplitAtFive(String a, String b, String ease, Quadrant quadrant) {
    ValueEffortMatrix matrix =
        new ValueEffortMatrix(List.of("a", "b"), "ease", BigDecimal.valueOf(5));

    assertThat(matrix.place(candidate("A", Map.of("a", a, "b", b, "ease", ease))).orElseThrow())
        .extracting(ValueEffortMatrix.Place::quadrant)
        .isEqualTo(quadrant);
  }

  @Test
  void aMissingScoreHasNoPlace() {
    ValueEffortMatrix matrix = new ValueEffortMatrix(List.of("a"), "ease", BigDecimal.valueOf(5));

    assertThat(matrix.place(candidate("A", Map.of("a", "1")))).isEmpty();
    assertThat(matrix.place(candidate("A", Map.of("ease", "1")))).isEmpty();
  }
}
