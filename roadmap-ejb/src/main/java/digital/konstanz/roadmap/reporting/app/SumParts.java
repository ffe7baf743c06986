// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.engine.Contributions;
import digital.konstanz.roadmap.reporting.persistence.ItemFacts;
import digital.konstanz.roadmap.shared.Rational;
import java.math.BigDecimal;
import java.util.List;

/**
 * The measures that make up a sum, largest first, as far as the caller may see them.
 *
 * @param count how many of the measures the caller may see
 * @param parts the largest of them
 * @param rest what all others add, also those the caller may not see; rounded half up to 2 decimals
 */
public record SumParts(int count, List<Part> parts, BigDecimal rest) {

  private static final int SHOWN = 30;

  public SumParts {
    parts = List.copyOf(parts);
  }

  /**
   * @param amount person-days or euros, rounded half up to 2 decimals
   */
  public record Part(String key, String title, BigDecimal amount) {}

  static SumParts of(PlanView plan, List<Contributions.Share> shares) {
    List<Contributions.Share> seen =
        shares.stream().filter(share -> plan.visible(share.key()) != null).toList();
    List<Contributions.Share> first = seen.subList(0, Math.min(SHOWN, seen.size()));
    return new SumParts(
        seen.size(),
        first.stream().map(share -> part(plan.visible(share.key()), share)).toList(),
        sum(shares).minus(sum(first)).rounded(2));
  }

  private static Part part(ItemFacts measure, Contributions.Share share) {
    return new Part(measure.key(), measure.title(), share.amount().rounded(2));
  }

  private static Rational sum(List<Contributions.Share> shares) {
    return shares.stream().map(Contributions.Share::amount).reduce(Rational.ZERO, Rational::plus);
  }
}
