// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Places a measure by value and effort: value is the mean of some criteria, effort is 10 minus the
 * criterion that rewards little effort (house rule: which ones is data of the city).
 *
 * @param valueCriteria keys, at least one
 * @param ease key of the criterion whose 10 means very little effort
 * @param split from here on value and effort count as high
 */
public record ValueEffortMatrix(List<String> valueCriteria, String ease, BigDecimal split) {
  private static final Rational BEST = Rational.of(10);

  /** High value first: little effort, much effort; then low value. */
  public enum Quadrant {
    QUICK_WIN,
    MAJOR_PROJECT,
    FILL_IN,
    DOUBTFUL
  }

  /** Exact place, both 0 to 10. */
  public record Place(String key, Rational value, Rational effort, Quadrant quadrant) {}

  public ValueEffortMatrix {
    valueCriteria = List.copyOf(valueCriteria);
    if (valueCriteria.isEmpty()) {
      throw new IllegalArgumentException("no criteria of value. Maybe none is configured.");
    }
  }

  /** Empty when a score is missing. */
  public Optional<Place> place(ScoredCandidate candidate) {
    Rational sum = Rational.ZERO;
    for (String criterion : valueCriteria) {
      BigDecimal score = candidate.scores().get(criterion);
      if (score == null) {
        return Optional.empty();
      }
      sum = sum.plus(Rational.of(score));
    }
    BigDecimal easeScore = candidate.scores().get(ease);
    if (easeScore == null) {
      return Optional.empty();
    }
    Rational value = sum.dividedBy(Rational.of(valueCriteria.size()));
    Rational effort = BEST.minus(Rational.of(easeScore));
    return Optional.of(new Place(candidate.key(), value, effort, quadrant(value, effort)));
  }

  private Quadrant quadrant(Rational value, Rational effort) {
    Rational border = Rational.of(split);
    boolean muchEffort = effort.compareTo(border) >= 0;
    if (value.compareTo(border) >= 0) {
      return muchEffort ? Quadrant.MAJOR_PROJECT : Quadrant.QUICK_WIN;
    }
    return muchEffort ? Quadrant.DOUBTFUL : Quadrant.FILL_IN;
  }
}
