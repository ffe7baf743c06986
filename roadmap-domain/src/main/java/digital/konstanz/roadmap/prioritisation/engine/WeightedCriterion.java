// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;

/**
 * A criterion of a utility analysis.
 *
 * @param knockOutBelow a score below it excludes the candidate; null = no knock-out criterion
 * @throws RuleViolatedException {@code criterion.negative-weight}
 */
public record WeightedCriterion(String key, Rational weight, BigDecimal knockOutBelow) {

  public WeightedCriterion {
    if (weight.signum() < 0) {
      throw RuleViolatedException.at("weight", "criterion.negative-weight", key, weight);
    }
  }

  public static WeightedCriterion of(String key, BigDecimal weight) {
    return new WeightedCriterion(key, Rational.of(weight), null);
  }

  WeightedCriterion times(Rational factor) {
    return new WeightedCriterion(key, weight.times(factor), knockOutBelow);
  }
}
