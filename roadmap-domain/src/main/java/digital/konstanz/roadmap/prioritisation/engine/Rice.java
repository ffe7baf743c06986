// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** RICE = reach * impact * confidence / effort. */
public final class Rice {
  private static final List<BigDecimal> IMPACTS =
      Stream.of("0.25", "0.5", "1", "2", "3").map(BigDecimal::new).toList();
  private static final List<Integer> CONFIDENCES = List.of(50, 80, 100);

  private Rice() {}

  /**
   * Each may be null while it is not estimated.
   *
   * @param reach persons or cases per period, not negative
   * @param impact 0.25, 0.5, 1, 2 or 3
   * @param confidence percent: 50, 80 or 100
   * @param effort above 0
   * @throws RuleViolatedException {@code rice.off-scale} at the name of the component
   */
  public record Estimate(
      String key, BigDecimal reach, BigDecimal impact, Integer confidence, BigDecimal effort) {

    public Estimate {
      require(reach == null || reach.signum() >= 0, "reach", reach);
      require(
          impact == null || IMPACTS.stream().anyMatch(one -> one.compareTo(impact) == 0),
          "impact",
          impact);
      require(confidence == null || CONFIDENCES.contains(confidence), "confidence", confidence);
      require(effort == null || effort.signum() > 0, "effort", effort);
    }
  }

  public static List<Ranked> rank(Collection<Estimate> estimates) {
    return Ranking.of(estimates.stream().map(Rice::valueOf).toList());
  }

  /** Not computable while a component is missing. */
  public static Valued valueOf(Estimate estimate) {
    if (Stream.of(estimate.reach(), estimate.impact(), estimate.confidence(), estimate.effort())
        .anyMatch(Objects::isNull)) {
      return Valued.of(estimate.key(), null);
    }
    Rational value =
        Rational.of(estimate.reach())
            .times(Rational.of(estimate.impact()))
            .times(Rational.of(estimate.confidence(), 100))
            .dividedBy(Rational.of(estimate.effort()));
    return Valued.of(estimate.key(), value);
  }

  private static void require(boolean onScale, String component, Object value) {
    if (!onScale) {
      throw RuleViolatedException.at(component, "rice.off-scale", value);
    }
  }
}
