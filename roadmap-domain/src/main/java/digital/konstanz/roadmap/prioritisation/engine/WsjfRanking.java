// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.shared.Rational;
import java.util.List;
import java.util.Map;

/**
 * Weighted shortest job first: (business value + time criticality + risk reduction or opportunity)
 * / job size.
 */
public final class WsjfRanking {
  private WsjfRanking() {}

  /** Estimates by key of the measure. */
  public static List<Ranked> of(Map<String, Wsjf> estimates) {
    return Ranking.of(
        estimates.entrySet().stream()
            .map(entry -> Valued.of(entry.getKey(), value(entry.getValue())))
            .toList());
  }

  /** Exact; null while an estimate is missing. */
  public static Rational value(Wsjf wsjf) {
    return wsjf.complete()
        ? Rational.of(
            wsjf.businessValue() + wsjf.timeCriticality() + wsjf.riskOpportunity(), wsjf.jobSize())
        : null;
  }
}
