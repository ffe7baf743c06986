// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * Nutzwertanalyse: {@code NW100 = sum(weight * score) / sum(weight) * 10}, 0 to 100. A missing
 * score of any criterion makes it not computable, never 0; so do weights that are all 0. A score
 * below the limit of a knock-out criterion excludes the candidate.
 */
public final class UtilityAnalysis {
  private static final Rational TEN = Rational.of(10);

  private final List<WeightedCriterion> criteria;
  private final Rational weights;

  public UtilityAnalysis(Collection<WeightedCriterion> criteria) {
    this.criteria = List.copyOf(criteria);
    this.weights =
        this.criteria.stream().map(WeightedCriterion::weight).reduce(Rational.ZERO, Rational::plus);
  }

  public List<WeightedCriterion> criteria() {
    return criteria;
  }

  /** Sum of the weights, exact. */
  public Rational weights() {
    return weights;
  }

  public List<Ranked> rank(Collection<ScoredCandidate> candidates) {
    return Ranking.of(candidates.stream().map(this::valueOf).toList());
  }

  public Valued valueOf(ScoredCandidate candidate) {
    Rational sum = Rational.ZERO;
    String excludedBy = null;
    for (WeightedCriterion criterion : criteria) {
      BigDecimal score = candidate.scores().get(criterion.key());
      if (score == null) {
        return Valued.of(candidate.key(), null);
      }
      if (excludedBy == null && knocksOut(criterion, score)) {
        excludedBy = criterion.key();
      }
      sum = sum.plus(criterion.weight().times(Rational.of(score)));
    }
    Rational value = weights.signum() == 0 ? null : sum.dividedBy(weights).times(TEN);
    return new Valued(candidate.key(), value, excludedBy);
  }

  /** The same analysis with the weight of one criterion multiplied, the others unchanged. */
  UtilityAnalysis with(String criterion, Rational factor) {
    return new UtilityAnalysis(
        criteria.stream()
            .map(one -> one.key().equals(criterion) ? one.times(factor) : one)
            .toList());
  }

  private static boolean knocksOut(WeightedCriterion criterion, BigDecimal score) {
    return criterion.knockOutBelow() != null && score.compareTo(criterion.knockOutBelow()) < 0;
  }
}
