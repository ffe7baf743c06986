// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.WorkItem;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Effort and budget of a row. */
final class TabularMoney {
  private static final int DAYS_SCALE = 10;

  private final WorkingCalendar calendar;

  TabularMoney(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  void fill(WorkItem item, TabularValues values) {
    BigDecimal days = values.number(TabularTarget.PERSON_DAYS);
    if (days != null) {
      effort(item, new PersonDays(days));
    }
    List<BudgetLine> lines = new ArrayList<>(item.budgetLines());
    fund(item, values, TabularTarget.BUDGET_OPERATING, lines);
    fund(item, values, TabularTarget.BUDGET_CAPITAL, lines);
    if (!lines.equals(item.budgetLines())) {
      item.appropriate(lines);
    }
  }

  /** The effort of a measure whose units are not named counts at the unit that leads. */
  private static void effort(WorkItem item, PersonDays days) {
    if (item.leadUnit() == null) {
      item.estimate(days);
    } else {
      item.estimate(item.effortTotal() == null ? null : days);
      item.estimateByUnit(Map.of(item.leadUnit(), days));
    }
  }

  private void fund(
      WorkItem item, TabularValues values, TabularTarget target, List<BudgetLine> lines) {
    FundType fund = target == TabularTarget.BUDGET_CAPITAL ? FundType.CAPITAL : FundType.OPERATING;
    Map<Integer, BigDecimal> years = new TreeMap<>(values.years(target));
    BigDecimal total = values.number(target);
    if (total != null) {
      item.dates()
          .plannedRange()
          .ifPresent(range -> spread(total, range, calendar).forEach(years::putIfAbsent));
    }
    years.forEach(
        (year, amount) -> {
          lines.removeIf(line -> line.year() == year && line.fund() == fund);
          if (amount.signum() > 0) {
            lines.add(new BudgetLine(year, fund, amount));
          }
        });
  }

  /**
   * The total over the years of the range by working days, in cents; what rounding leaves over goes
   * to the last year, so that the sum is exact.
   */
  static Map<Integer, BigDecimal> spread(
      BigDecimal total, DateRange range, WorkingCalendar calendar) {
    int all = Math.max(1, calendar.workingDays(range.start(), range.end()));
    Map<Integer, BigDecimal> years = new TreeMap<>();
    BigDecimal rest = total;
    for (int year = range.start().getYear(); year <= range.end().getYear(); year++) {
      LocalDate from = later(range.start(), LocalDate.of(year, 1, 1));
      LocalDate to = earlier(range.end(), LocalDate.of(year, 12, 31));
      boolean last = year == range.end().getYear();
      BigDecimal share =
          BigDecimal.valueOf(calendar.workingDays(from, to))
              .divide(BigDecimal.valueOf(all), DAYS_SCALE, RoundingMode.HALF_UP);
      BigDecimal amount =
          last ? rest : total.multiply(share).setScale(2, RoundingMode.HALF_UP).min(rest);
      rest = rest.subtract(amount);
      years.put(year, amount);
    }
    return years;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
