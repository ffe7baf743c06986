// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AhpTest {
  private static final Offset<Double> SIX_DECIMALS = within(5e-7);

  @Test
  void weightsAreThePrincipalEigenvector() {
    Ahp.Result result = Ahp.of(matrix("1 3 5", "1/3 1 3", "1/5 1/3 1"));

    assertThat(result.weights())
        .containsExactly(new double[] {0.636986, 0.258285, 0.104729}, SIX_DECIMALS);
    assertThat(result.lambdaMax()).isCloseTo(3.038511, SIX_DECIMALS);
    assertThat(result.ci()).isCloseTo(0.019256, SIX_DECIMALS);
    assertThat(result.cr()).isCloseTo(0.033199, SIX_DECIMALS);
    assertThat(result.consistent()).isTrue();
  }

  @Test
  void contradictingComparisonsAreNotConsistent() {
    Ahp.Result result = Ahp.of(matrix("1 9 1/9", "1/9 1 9", "9 1/9 1"));

    assertThat(result.weights())
        .containsExactly(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, SIX_DECIMALS);
    assertThat(result.lambdaMax()).isCloseTo(1 + 9 + 1 / 9.0, SIX_DECIMALS);
    assertThat(result.cr()).isCloseTo((7 + 1 / 9.0) / 2 / 0.58, SIX_DECIMALS);
    assertThat(result.consistent()).isFalse();
  }

  @Test
  void oneAndTwoRowsAreAlwaysConsistent() {
    assertThat(Ahp.of(matrix("1")).weights()).containsExactly(1.0);
    assertThat(Ahp.of(matrix("1")).ci()).isZero();

    Ahp.Result two = Ahp.of(matrix("1 3", "1/3 1"));

    assertThat(two.weights()).containsExactly(new double[] {0.75, 0.25}, SIX_DECIMALS);
    assertThat(two.cr()).isZero();
    assertThat(two.consistent()).isTrue();
  }

  @Property
  void consistentComparisonsGiveTheirWeightsBack(
      @ForAll @Size(min = 1, max = 11) List<@IntRange(min = 1, max = 9) Integer> importance) {
    List<List<BigDecimal>> rows =
        importance.stream()
            .map(
                row ->
                    importance.stream()
                        .map(
                            column ->
                                BigDecimal.valueOf(row)
                                    .divide(BigDecimal.valueOf(column), MathContext.DECIMAL128))
                        .toList())
            .toList();
    double sum = importance.stream().mapToInt(Integer::intValue).sum();

    Ahp.Result result = Ahp.of(new PairwiseMatrix(rows));

    assertThat(result.weights())
        .containsExactly(importance.stream().mapToDouble(one -> one / sum).toArray(), SIX_DECIMALS);
    assertThat(result.lambdaMax()).isCloseTo(importance.size(), within(1e-9));
    assertThat(result.consistent()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"3,0.333", "9,0.111", "7,0.143", "2,0.5"})
  void mirrorsWithinAThousandthAreReciprocal(String cell, String mirror) {
    assertThat(matrix("1 " + cell, mirror + " 1").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'1 3,1/2 1',ahp.not-reciprocal",
    "'1 3,0.3337 1',ahp.not-reciprocal",
    "'1 10,1/10 1',ahp.off-scale",
    "'1 0,0 1',ahp.off-scale",
    "'1 -3,-1/3 1',ahp.off-scale",
    "'2 1,1 1',ahp.diagonal",
    "'1 1,1',ahp.not-square",
    "'1 1 1,1 1 1',ahp.not-square"
  })
  void whatIsNoComparisonIsRefused(String rows, String code) {
    assertThatThrownBy(() -> matrix(rows.split(",")))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.field()).isEqualTo("matrix");
            });
  }

  @Test
  void noRowsOrTooManyAreRefused() {
    assertThatThrownBy(() -> new PairwiseMatrix(List.of()))
        .isInstanceOf(RuleViolatedException.class);
    assertThatThrownBy(() -> new PairwiseMatrix(null)).isInstanceOf(RuleViolatedException.class);
    String row = "1 1 1 1 1 1 1 1 1 1 1 1";
    assertThatThrownBy(
            () -> matrix(IntStream.range(0, 12).mapToObj(i -> row).toArray(String[]::new)))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo("ahp.size"));
  }

  private static PairwiseMatrix matrix(String... rows) {
    return new PairwiseMatrix(
        Arrays.stream(rows)
            .map(row -> Arrays.stream(row.split(" ")).map(AhpTest::number).toList())
            .toList());
  }

  private static BigDecimal number(String text) {
    String[] parts = text.split("/");
    BigDecimal numerator = new BigDecimal(parts[0]);
    return parts.length == 1
        ? numerator
        : numerator.divide(new BigDecimal(parts[1]), MathContext.DECIMAL128);
  }
}
