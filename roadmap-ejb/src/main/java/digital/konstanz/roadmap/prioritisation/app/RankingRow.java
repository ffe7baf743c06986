// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import digital.konstanz.roadmap.prioritisation.engine.Ranked;
import java.math.BigDecimal;

/**
 * A place in a ranking.
 *
 * @param value rounded half up to 2 decimals; null when not computable
 * @param rank null when not computable
 */
public record RankingRow(String key, BigDecimal value, Integer rank, boolean computable) {

  static RankingRow of(Ranked ranked) {
    return new RankingRow(
        ranked.key(),
        ranked.value() == null ? null : ranked.value().rounded(2),
        ranked.rank(),
        ranked.computable());
  }
}
