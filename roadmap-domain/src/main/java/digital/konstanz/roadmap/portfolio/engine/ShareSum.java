// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds many fractions with few different denominators exactly: numerators are gathered per
 * denominator, so that the common denominator is built once.
 */
final class ShareSum {
  private final Map<Integer, BigDecimal> numerators = new TreeMap<>();

  void add(BigDecimal numerator, int denominator) {
    numerators.merge(denominator, numerator, BigDecimal::add);
  }

  Rational value() {
    BigInteger common = BigInteger.ONE;
    for (int denominator : numerators.keySet()) {
      BigInteger next = BigInteger.valueOf(denominator);
      common = common.multiply(next.divide(common.gcd(next)));
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> entry : numerators.entrySet()) {
      BigInteger factor = common.divide(BigInteger.valueOf(entry.getKey()));
      sum = sum.add(entry.getValue().multiply(new BigDecimal(factor)));
    }
    return Rational.of(sum).dividedBy(new Rational(common, BigInteger.ONE));
  }
}
