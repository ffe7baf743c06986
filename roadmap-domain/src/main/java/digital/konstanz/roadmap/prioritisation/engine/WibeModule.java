// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.engine;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.List;

/**
 * A module of criteria of WiBe 5.0 (Q quality and strategy, E external effects).
 *
 * @throws RuleViolatedException {@code wibe.weights} unless the weights sum to 100, {@code
 *     wibe.points} unless points are 0 to 10
 */
public record WibeModule(List<Item> items) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final Rational SCALE = Rational.of(10);

  /** Weight in percent; points 0 to 10, null while they are not given. */
  public record Item(String criterion, BigDecimal weight, BigDecimal points) {

    public Item {
      if (points != null && (points.signum() < 0 || points.compareTo(BigDecimal.TEN) > 0)) {
        throw RuleViolatedException.at("points", "wibe.points", criterion, points);
      }
    }
  }

  public WibeModule {
    items = List.copyOf(items);
    BigDecimal sum = items.stream().map(Item::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(WHOLE) != 0) {
      throw RuleViolatedException.at("weight", "wibe.weights", sum);
    }
  }

  /** {@code sum(weight * points) / 10}, 0 to 100, exact; null while points are missing. */
  public Rational score() {
    Rational sum = Rational.ZERO;
    for (Item item : items) {
      if (item.points() == null) {
        return null;
      }
      sum = sum.plus(Rational.of(item.weight()).times(Rational.of(item.points())));
    }
    return sum.dividedBy(SCALE);
  }
}
