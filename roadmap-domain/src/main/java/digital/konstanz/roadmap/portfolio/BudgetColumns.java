// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;

/** The columns of a {@link BudgetLine}. Replaced, never edited. */
@Embeddable
public class BudgetColumns {
  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "fund")
  private FundType fund;

  @Column(name = "amount")
  private BigDecimal amount;

  protected BudgetColumns() {}

  BudgetColumns(BudgetLine line) {
    this.fiscalYear = line.year();
    this.fund = line.fund();
    this.amount = line.amount();
  }

  BudgetLine line() {
    return new BudgetLine(fiscalYear, fund, amount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BudgetColumns that
        && fiscalYear == that.fiscalYear
        && fund == that.fund
        && amount.compareTo(that.amount) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(fiscalYear, fund);
  }
}
