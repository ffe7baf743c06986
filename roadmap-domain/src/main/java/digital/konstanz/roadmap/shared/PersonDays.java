// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Effort in person-days, not negative, held to two decimals (half up). Shares of it (load per year)
 * are calculated unrounded by the engines and are no PersonDays.
 *
 * @throws RuleViolatedException {@code person-days.negative}, {@code person-days.missing}
 */
public record PersonDays(BigDecimal amount) implements Comparable<PersonDays> {
  public static final PersonDays ZERO = new PersonDays(BigDecimal.ZERO);

  public PersonDays {
    if (amount == null) {
      throw new RuleViolatedException("person-days.missing");
    }
    if (amount.signum() < 0) {
      throw new RuleViolatedException("person-days.negative", amount);
    }
    amount = amount.setScale(2, RoundingMode.HALF_UP);
  }

  public static PersonDays of(long amount) {
    return new PersonDays(BigDecimal.valueOf(amount));
  }

  /** Null when the amount is null. */
  public static PersonDays ofNullable(BigDecimal amount) {
    return amount == null ? null : new PersonDays(amount);
  }

  public PersonDays plus(PersonDays other) {
    return new PersonDays(amount.add(other.amount));
  }

  @Override
  public int compareTo(PersonDays other) {
    return amount.compareTo(other.amount);
  }
}
