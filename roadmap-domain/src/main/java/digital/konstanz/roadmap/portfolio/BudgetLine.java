// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * Appropriation of one fiscal year (a calendar year) and fund, in euros with two decimals.
 *
 * @throws RuleViolatedException {@code budget.negative}, {@code budget.year-out-of-range}, {@code
 *     budget.fund-missing}
 */
public record BudgetLine(int year, FundType fund, BigDecimal amount)
    implements Comparable<BudgetLine> {
  private static final Comparator<BudgetLine> BY_YEAR_AND_FUND =
      Comparator.comparingInt(BudgetLine::year).thenComparing(BudgetLine::fund);

  public BudgetLine {
    amount = new Money(amount).amount();
    if (amount.signum() < 0) {
      throw RuleViolatedException.at("budget", "budget.negative", year, amount);
    }
    if (year < 1900 || year > 2199) {
      throw RuleViolatedException.at("budget", "budget.year-out-of-range", year);
    }
    if (fund == null) {
      throw RuleViolatedException.at("budget", "budget.fund-missing", year);
    }
  }

  public Money money() {
    return new Money(amount);
  }

  @Override
  public int compareTo(BudgetLine other) {
    return BY_YEAR_AND_FUND.compare(this, other);
  }
}
