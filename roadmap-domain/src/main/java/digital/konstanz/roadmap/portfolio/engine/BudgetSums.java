// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.FundType;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Euros appropriated per year and fund; all but cancelled items count. */
public final class BudgetSums {
  private final Map<YearFund, BigDecimal> sums = new TreeMap<>();

  private BudgetSums(Collection<PlannedItem> items) {
    RollUp.of(items).withBudget().stream()
        .flatMap(item -> item.budget().stream())
        .forEach(line -> sums.merge(YearFund.of(line), line.amount(), BigDecimal::add));
  }

  /** What is appropriated against what is there. */
  public record Row(YearFund yearFund, BigDecimal sum, BigDecimal envelope) {

    public boolean exceeded() {
      return sum.compareTo(envelope) > 0;
    }
  }

  public static BudgetSums of(Collection<PlannedItem> items) {
    return new BudgetSums(items);
  }

  /** 0 where there is no line. */
  public BigDecimal of(int year, FundType fund) {
    return sums.getOrDefault(new YearFund(year, fund), BigDecimal.ZERO);
  }

  /** Every cell with a line, by year and fund. */
  public Map<YearFund, BigDecimal> cells() {
    return Collections.unmodifiableMap(sums);
  }

  /** Every year with a line or an envelope, both funds each; a year without envelope has 0. */
  public List<Row> against(Map<YearFund, BigDecimal> envelopes) {
    TreeSet<Integer> years = new TreeSet<>();
    sums.keySet().forEach(cell -> years.add(cell.year()));
    envelopes.keySet().forEach(cell -> years.add(cell.year()));
    return years.stream()
        .flatMap(year -> Stream.of(FundType.values()).map(fund -> new YearFund(year, fund)))
        .map(
            cell ->
                new Row(
                    cell,
                    of(cell.year(), cell.fund()),
                    envelopes.getOrDefault(cell, BigDecimal.ZERO)))
        .toList();
  }
}
