// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Locale;

/** How measures are ranked. */
public enum RankingMethod {
  UTILITY,
  WSJF,
  RICE,
  WIBE;

  /**
   * By its name in lower case; null or blank means the utility analysis.
   *
   * @throws RuleViolatedException {@code ranking.unknown-method} at {@code method}
   */
  public static RankingMethod of(String name) {
    if (name == null || name.isBlank()) {
      return UTILITY;
    }
    for (RankingMethod method : values()) {
      if (method.name().toLowerCase(Locale.ROOT).equals(name)) {
        return method;
      }
    }
    throw RuleViolatedException.at("method", "ranking.unknown-method", name);
  }
}
