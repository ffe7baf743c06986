// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import java.util.Comparator;

/** A fiscal year and a fund; ordered by year, then OPERATING before CAPITAL. */
public record YearFund(int year, FundType fund) implements Comparable<YearFund> {
  private static final Comparator<YearFund> ORDER =
      Comparator.comparingInt(YearFund::year).thenComparing(YearFund::fund);

  public static YearFund of(BudgetLine line) {
    return new YearFund(line.year(), line.fund());
  }

  @Override
  public int compareTo(YearFund other) {
    return ORDER.compare(this, other);
  }
}
