// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How much a ranking hangs on single weights: each times 0, 1.5 and 2, the others unchanged. */
public final class Sensitivity {
  private static final int TOP = 10;
  private static final List<BigDecimal> FACTORS =
      List.of(BigDecimal.ZERO, new BigDecimal("1.5"), new BigDecimal("2"));

  private Sensitivity() {}

  /**
   * One changed weight.
   *
   * @param overlapTop10 how many of the first ten are among the first ten of the base ranking
   * @param first key of rank 1, null when nothing is computable
   * @param top10 the first ten keys, by rank
   * @param firstChanges whether rank 1 differs from the base ranking
   */
  public record Variant(
      String criterion,
      BigDecimal factor,
      int overlapTop10,
      String first,
      List<String> top10,
      boolean firstChanges) {}

  /**
   * @param base all placed keys, by rank
   * @param variants criteria in their order, factors ascending
   */
  public record Result(List<String> base, List<Variant> variants) {}

  public static Result of(UtilityAnalysis analysis, Collection<ScoredCandidate> candidates) {
    List<String> base = placed(analysis, candidates);
    List<Variant> variants = new ArrayList<>();
    for (WeightedCriterion criterion : analysis.criteria()) {
      for (BigDecimal factor : FACTORS) {
        UtilityAnalysis changed = analysis.with(criterion.key(), Rational.of(factor));
        variants.add(variant(criterion.key(), factor, base, placed(changed, candidates)));
      }
    }
    return new Result(base, variants);
  }

  private static Variant variant(
      String criterion, BigDecimal factor, List<String> base, List<String> changed) {
    List<String> top = top(changed);
    int overlap = Math.toIntExact(top(base).stream().filter(top::contains).count());
    String first = first(changed);
    boolean firstChanges = first != null && !first.equals(first(base));
    return new Variant(criterion, factor, overlap, first, top, firstChanges);
  }

  private static List<String> placed(
      UtilityAnalysis analysis, Collection<ScoredCandidate> candidates) {
    return analysis.rank(candidates).stream().filter(Ranked::computable).map(Ranked::key).toList();
  }

  private static String first(List<String> ranking) {
    return ranking.isEmpty() ? null : ranking.get(0);
  }

  private static List<String> top(List<String> ranking) {
    return ranking.subList(0, Math.min(TOP, ranking.size()));
  }
}
