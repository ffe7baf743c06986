// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The appropriation of one fiscal year and fund. */
@Entity
@Table(name = "item_budget")
public class BudgetEntry extends ItemPart<BudgetEntry.YearAndFund, BigDecimal> {

  record YearAndFund(int year, FundType fund) {}

  @ManyToOne(optional = false)
  @JoinColumn(name = "item_id")
  private WorkItem item;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "fund")
  private FundType fund;

  @Column(name = "amount")
  private BigDecimal amount;

  protected BudgetEntry() {}

  BudgetEntry(WorkItem item, YearAndFund yearAndFund) {
    super(UUID.randomUUID());
    this.item = item;
    this.fiscalYear = yearAndFund.year();
    this.fund = yearAndFund.fund();
  }

  @Override
  YearAndFund partKey() {
    return new YearAndFund(fiscalYear, fund);
  }

  @Override
  boolean say(BigDecimal euros) {
    boolean same = amount != null && amount.compareTo(euros) == 0;
    this.amount = euros;
    return !same;
  }

  BudgetLine line() {
    return new BudgetLine(fiscalYear, fund, amount);
  }
}
