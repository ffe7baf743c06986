// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import static digital.konstanz.roadmap.prioritisation.engine.UtilityAnalysisTest.candidate;
import static digital.konstanz.roadmap.prioritisation.engine.UtilityAnalysisTest.criterion;
import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.prioritisation.engine.Sensitivity.Variant;
import digital.konstanz.roadmap.shared.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SensitivityTest {
  private final UtilityAnalysis analysis =
      new UtilityAnalysis(List.of(criterion("use", "3"), criterion("ease", "2")));

  @Test
  void eachWeightIsTakenOutRaisedAndDoubled() {
    List<ScoredCandidate> candidates =
        List.of(
            candidate("A", Map.of("use", "8", "ease", "2")),
            candidate("B", Map.of("use", "4", "ease", "6")));

    Sensitivity.Result result = Sensitivity.of(analysis, candidates);

    assertThat(result.base()).containsExactly("A", "B");
    assertThat(result.variants())
        .extracting(Variant::criterion)
        .containsExactly("use", "use", "use", "ease", "ease", "ease");
    assertThat(result.variants())
        .extracting(Variant::first)
        .containsExactly("B", "A", "A", "A", "A", "B");
    assertThat(result.variants().get(0).firstChanges()).isTrue();
    assertThat(result.variants().get(1).firstChanges()).isFalse();
  }

  @Test
  void theOverlapCountsTheFirstTenOnly() {
    List<ScoredCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      candidates.add(candidate("A" + i, Map.of("use", "9", "ease", "0")));
    }
    candidates.add(candidate("B", Map.of("use", "0", "ease", "10")));

    Variant withoutUse = Sensitivity.of(analysis, candidates).variants().get(0);

    assertThat(withoutUse.overlapTop10()).isEqualTo(9);
    assertThat(withoutUse.top10()).hasSize(10).startsWith("B", "A0").doesNotContain("A9");
  }

  @Test
  void aSingleCriterionTakenOutLeavesNothing() {
    UtilityAnalysis single = new UtilityAnalysis(List.of(criterion("use", "1")));

    Variant without =
        Sensitivity.of(single, List.of(candidate("A", Map.of("use", "8")))).variants().get(0);

    assertThat(without.top10()).isEmpty();
    assertThat(without.first()).isNull();
    assertThat(without.overlapTop10()).isZero();
  }

  @Test
  void theTippingPointIsWhereTheRivalCatchesUp() {
    // A = x*8 + (1-x)*2, B = x*4 + (1-x)*6: they meet at x = 1/2, the weight of "use" is 3/5.
    List<TippingPoint> points =
        TippingPoint.of(
            analysis,
            List.of(
                candidate("A", Map.of("use", "8", "ease", "2")),
                candidate("B", Map.of("use", "4", "ease", "6"))));

    assertThat(points)
        .containsExactly(
            new TippingPoint("use", Rational.of(-1, 2), "B"),
            new TippingPoint("ease", Rational.of(1, 2), "B"));
  }

  @Test
  void whoLeadsEverywhereIsNeverCaught() {
    assertThat(
            TippingPoint.of(
                analysis,
                List.of(
                    candidate("A", Map.of("use", "8", "ease", "8")),
                    candidate("B", Map.of("use", "4", "ease", "6")))))
        .isEmpty();
  }

  @Test
  void atTheEdgeOnlyTheEarlierKeyCatchesUp() {
    List<ScoredCandidate> laterKey =
        List.of(
            candidate("A", Map.of("use", "8", "ease", "2")),
            candidate("B", Map.of("use", "4", "ease", "2")));
    List<ScoredCandidate> earlierKey =
        List.of(
            candidate("C", Map.of("use", "8", "ease", "2")),
            candidate("B", Map.of("use", "4", "ease", "2")));

    assertThat(TippingPoint.of(analysis, laterKey)).isEmpty();
    assertThat(TippingPoint.of(analysis, earlierKey))
        .containsExactly(
            new TippingPoint("use", Rational.of(-3), "B"),
            new TippingPoint("ease", Rational.of(3), "B"));
  }

  @Test
  void equalsTipAtTheSlightestChange() {
    assertThat(
            TippingPoint.of(
                analysis,
                List.of(
                    candidate("A", Map.of("use", "8", "ease", "2")),
                    candidate("B", Map.of("use", "6", "ease", "5")))))
        .extracting(TippingPoint::change)
        .containsExactly(Rational.ZERO, Rational.ZERO);
  }

  @Property
  void beyondTheTippingPointAnotherLeadsAndBeforeItNot(
      @ForAll @Size(min = 4, max = 10) List<@IntRange(max = 10) Integer> scores) {
    List<ScoredCandidate> candidates = new ArrayList<>();
    for (int i = 0; i + 1 < scores.size(); i += 2) {
      candidates.add(
          candidate(
              "M" + i,
              Map.of("use", scores.get(i).toString(), "ease", scores.get(i + 1).toString())));
    }
    String first = analysis.rank(candidates).get(0).key();

    for (TippingPoint point : TippingPoint.of(analysis, candidates)) {
      Rational beyond = point.change().times(Rational.of(1_000_001, 1_000_000));
      Rational before = point.change().times(Rational.of(999_999, 1_000_000));

      assertThat(firstAfter(point.criterion(), before, candidates)).isEqualTo(first);
      if (inRange(point.criterion(), beyond)) {
        assertThat(firstAfter(point.criterion(), beyond, candidates))
            .satisfiesAnyOf(
                key -> assertThat(key).isNotEqualTo(first),
                key -> assertThat(point.change()).isEqualTo(Rational.ZERO));
      }
    }
  }

  private boolean inRange(String criterion, Rational change) {
    Rational weight = weightOf(criterion).plus(change);
    return weight.signum() >= 0 && weight.compareTo(analysis.weights()) <= 0;
  }

  private String firstAfter(String criterion, Rational change, List<ScoredCandidate> candidates) {
    Rational weight = weightOf(criterion).plus(change);
    List<WeightedCriterion> changed =
        analysis.criteria().stream()
            .map(
                one ->
                    new WeightedCriterion(
                        one.key(),
                        one.key().equals(criterion) ? weight : analysis.weights().minus(weight),
                        null))
            .toList();
    return new UtilityAnalysis(changed).rank(candidates).get(0).key();
  }

  private Rational weightOf(String criterion) {
    return analysis.criteria().stream()
        .filter(one -> one.key().equals(criterion))
        .findFirst()
        .orElseThrow()
        .weight();
  }
}
