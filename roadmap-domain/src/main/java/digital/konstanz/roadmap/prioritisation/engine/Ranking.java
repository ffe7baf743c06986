// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Orders by exact value, greatest first, ties by key ascending. */
public final class Ranking {
  private static final Comparator<Valued> BEST_FIRST =
      Comparator.comparing(Valued::value).reversed().thenComparing(Valued::key);

  private Ranking() {}

  /**
   * Ranks 1 to n without gaps or equal places; what is excluded or not computable comes at the end,
   * by key.
   */
  public static List<Ranked> of(Collection<Valued> candidates) {
    List<Ranked> ranking = new ArrayList<>();
    candidates.stream()
        .filter(Ranking::placed)
        .sorted(BEST_FIRST)
        .forEach(
            valued ->
                ranking.add(new Ranked(valued.key(), valued.value(), ranking.size() + 1, null)));
    candidates.stream()
        .filter(valued -> !placed(valued))
        .sorted(Comparator.comparing(Valued::key))
        .map(valued -> new Ranked(valued.key(), valued.value(), null, valued.excludedBy()))
        .forEach(ranking::add);
    return ranking;
  }

  private static boolean placed(Valued valued) {
    return valued.value() != null && valued.excludedBy() == null;
  }
}
