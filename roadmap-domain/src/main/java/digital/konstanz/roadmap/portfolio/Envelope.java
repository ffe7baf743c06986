// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the city may spend on its roadmaps in a fiscal year from one fund; at most one per year and
 * fund, a missing one is 0.
 */
@Entity
@Table(name = "envelope")
public class Envelope implements Aggregate<EnvelopeState> {
  @Id
  @Column(name = "id")
  private UUID id;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Enumerated(EnumType.STRING)
  @Column(name = "fund")
  private FundType fund;

  @Column(name = "amount")
  private BigDecimal amount;

  @Version
  @Column(name = "version")
  private long version;

  protected Envelope() {}

  /**
   * @throws RuleViolatedException as a {@link BudgetLine}
   */
  public Envelope(int year, FundType fund, Money amount) {
    this(new EnvelopeState(UUID.randomUUID(), year, fund, amount.amount()));
  }

  /** The envelope as it once was, for undo and import. */
  public Envelope(EnvelopeState state) {
    this.id = state.id();
    restore(state);
  }

  public void resize(Money newAmount) {
    this.amount = new BudgetLine(fiscalYear, fund, newAmount.amount()).amount();
  }

  @Override
  public EnvelopeState state() {
    return new EnvelopeState(id, fiscalYear, fund, amount().amount());
  }

  @Override
  public final void restore(EnvelopeState state) {
    this.fiscalYear = state.year();
    this.fund = state.fund();
    resize(new Money(state.amount()));
  }

  @Override
  public UUID uuid() {
    return id;
  }

  /** Year and fund, as in {@code 2027/OPERATING}. */
  @Override
  public String key() {
    return fiscalYear + "/" + fund;
  }

  @Override
  public long version() {
    return version;
  }

  public int year() {
    return fiscalYear;
  }

  public FundType fund() {
    return fund;
  }

  public Money amount() {
    return new Money(amount);
  }
}
