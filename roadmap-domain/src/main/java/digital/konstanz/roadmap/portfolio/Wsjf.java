// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Set;

/**
 * The four estimates of weighted shortest job first, each one of 1, 2, 3, 5, 8, 13, 20 or null when
 * not estimated.
 *
 * @throws RuleViolatedException {@code wsjf.not-on-scale}
 */
public record Wsjf(
    Integer businessValue, Integer timeCriticality, Integer riskOpportunity, Integer jobSize) {
  private static final Set<Integer> SCALE = Set.of(1, 2, 3, 5, 8, 13, 20);
  public static final Wsjf UNKNOWN = new Wsjf(null, null, null, null);

  public Wsjf {
    requireOnScale("businessValue", businessValue);
    requireOnScale("timeCriticality", timeCriticality);
    requireOnScale("riskOpportunity", riskOpportunity);
    requireOnScale("jobSize", jobSize);
  }

  private static void requireOnScale(String field, Integer value) {
    if (value != null && !SCALE.contains(value)) {
      throw RuleViolatedException.at(field, "wsjf.not-on-scale", value);
    }
  }

  public boolean complete() {
    return businessValue != null
        && timeCriticality != null
        && riskOpportunity != null
        && jobSize != null;
  }
}
