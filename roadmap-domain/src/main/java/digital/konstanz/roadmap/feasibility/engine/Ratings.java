// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.engine;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Collections;
import java.util.List;

/**
 * The five ratings of an assessment, each 0 (not feasible) to 4 (no difficulty).
 *
 * @throws RuleViolatedException {@code feasibility.off-scale} at the name of the rating
 */
public record Ratings(int technical, int economic, int legal, int operational, int schedule) {
  private static final int BEST = 4;

  public Ratings {
    requireOnScale("technical", technical);
    requireOnScale("economic", economic);
    requireOnScale("legal", legal);
    requireOnScale("operational", operational);
    requireOnScale("schedule", schedule);
  }

  public int lowest() {
    return Collections.min(all());
  }

  /** Exact. */
  public Rational mean() {
    return Rational.of(all().stream().mapToInt(Integer::intValue).sum(), all().size());
  }

  private List<Integer> all() {
    return List.of(technical, economic, legal, operational, schedule);
  }

  private static void requireOnScale(String rating, int value) {
    if (value < 0 || value > BEST) {
      throw RuleViolatedException.at(rating, "feasibility.off-scale", value);
    }
  }
}
