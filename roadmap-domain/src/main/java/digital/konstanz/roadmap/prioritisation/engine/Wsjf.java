// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Weighted shortest job first: (business value + time criticality + risk reduction or opportunity)
 * / job size.
 */
public final class Wsjf {
  private static final Set<Integer> SCALE = Set.of(1, 2, 3, 5, 8, 13, 20);

  private Wsjf() {}

  /**
   * Each one of 1, 2, 3, 5, 8, 13, 20, or null while it is not estimated.
   *
   * @throws RuleViolatedException {@code wsjf.off-scale} at the name of the component
   */
  public record Estimate(
      String key, Integer businessValue, Integer timeCriticality, Integer risk, Integer jobSize) {

    public Estimate {
      requireOnScale("businessValue", businessValue);
      requireOnScale("timeCriticality", timeCriticality);
      requireOnScale("risk", risk);
      requireOnScale("jobSize", jobSize);
    }
  }

  public static List<Ranked> rank(Collection<Estimate> estimates) {
    return Ranking.of(estimates.stream().map(Wsjf::valueOf).toList());
  }

  /** Not computable while a component is missing. */
  public static Valued valueOf(Estimate estimate) {
    if (Stream.of(
            estimate.businessValue(),
            estimate.timeCriticality(),
            estimate.risk(),
            estimate.jobSize())
        .anyMatch(Objects::isNull)) {
      return Valued.of(estimate.key(), null);
    }
    int delay = estimate.businessValue() + estimate.timeCriticality() + estimate.risk();
    return Valued.of(estimate.key(), Rational.of(delay, estimate.jobSize()));
  }

  private static void requireOnScale(String component, Integer value) {
    if (value != null && !SCALE.contains(value)) {
      throw RuleViolatedException.at(component, "wsjf.off-scale", value);
    }
  }
}
