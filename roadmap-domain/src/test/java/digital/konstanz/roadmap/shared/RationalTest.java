// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {

  @Test
  void thirdsAddUpToOne() {
    Rational third = Rational.of(1, 3);

    assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
  }

  @Test
  void lowestTermsMakeEqualFractionsEqual() {
    assertThat(Rational.of(-2, -6)).isEqualTo(Rational.of(1, 3));
    assertThat(Rational.of(3, -6)).hasToString("-1/2");
  }

  @Test
  void decimalsOfAnyScaleAreExact() {
    assertThat(Rational.of(new BigDecimal("1.50"))).isEqualTo(Rational.of(3, 2));
    assertThat(Rational.of(new BigDecimal("1E+3"))).isEqualTo(Rational.of(1000));
  }

  @Test
  void halfIsRoundedAwayFromZero() {
    assertThat(Rational.of(1, 200).rounded(2)).isEqualByComparingTo("0.01");
    assertThat(Rational.of(-1, 200).rounded(2)).isEqualByComparingTo("-0.01");
    assertThat(Rational.of(1, 201).rounded(2)).isEqualByComparingTo("0.00");
  }

  @Test
  void differencesFarBehindThePointStillCount() {
    Rational one = new Rational(Rational.ONE.numerator(), Rational.ONE.denominator());
    Rational almost = one.minus(Rational.of(new BigDecimal("1E-40")));

    assertThat(almost).isLessThan(one);
  }

  @Test
  void zeroAsDenominatorIsRefused() {
    assertThatThrownBy(() -> Rational.ONE.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("Maybe");
  }
}
