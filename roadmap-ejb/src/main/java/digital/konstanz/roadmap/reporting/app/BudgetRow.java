// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.portfolio.FundType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Budget lines of a year and fund against the envelope, in euros with 2 decimals. */
public record BudgetRow(int year, FundType fund, BigDecimal sum, BigDecimal envelope) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public boolean exceeded() {
    return sum.compareTo(envelope) > 0;
  }

  /** Positive when the sum is above the envelope. */
  public BigDecimal difference() {
    return sum.subtract(envelope);
  }

  /** How far the bar is filled: it ends at the greater of sum and envelope. */
  public int barPercent() {
    return share(sum);
  }

  public int envelopePercent() {
    return share(envelope);
  }

  private int share(BigDecimal part) {
    BigDecimal longest = sum.max(envelope);
    return longest.signum() == 0
        ? 0
        : part.multiply(HUNDRED).divide(longest, 0, RoundingMode.HALF_UP).intValue();
  }
}
