// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euros with two decimals (half up); may be negative.
 *
 * @throws RuleViolatedException {@code money.missing}, {@code money.out-of-range} from 10^12 on
 */
public record Money(BigDecimal amount) implements Comparable<Money> {
  private static final BigDecimal LIMIT = new BigDecimal("1000000000000");
  public static final Money ZERO = new Money(BigDecimal.ZERO);

  public Money {
    if (amount == null) {
      throw new RuleViolatedException("money.missing");
    }
    amount = amount.setScale(2, RoundingMode.HALF_UP);
    if (amount.abs().compareTo(LIMIT) >= 0) {
      throw new RuleViolatedException("money.out-of-range", amount, LIMIT);
    }
  }

  public static Money of(String amount) {
    return new Money(new BigDecimal(amount));
  }

  public static Money of(long euros) {
    return new Money(BigDecimal.valueOf(euros));
  }

  /** Null when the amount is null. */
  public static Money ofNullable(BigDecimal amount) {
    return amount == null ? null : new Money(amount);
  }

  public Money plus(Money other) {
    return new Money(amount.add(other.amount));
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(other.amount);
  }

  /** With point and two decimals, as the interfaces write money. */
  @Override
  public String toString() {
    return amount.toPlainString();
  }
}
