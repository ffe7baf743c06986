// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plan items that read like sentences. */
final class Items {
  private final String key;
  private final MeasureStatus status;
  private String parent;
  private LocalDate start;
  private LocalDate end;
  private LocalDate forecast;
  private final Map<String, BigDecimal> effort = new HashMap<>();
  private final List<BudgetLine> budget = new ArrayList<>();

  private Items(String key, MeasureStatus status) {
    this.key = key;
    this.status = status;
  }

  static Items planned(String key) {
    return new Items(key, MeasureStatus.PLANNED);
  }

  static Items running(String key) {
    return new Items(key, MeasureStatus.RUNNING);
  }

  static Items done(String key) {
    return new Items(key, MeasureStatus.DONE);
  }

  static Items cancelled(String key) {
    return new Items(key, MeasureStatus.CANCELLED);
  }

  Items partOf(String whole) {
    parent = whole;
    return this;
  }

  Items from(String first, String last) {
    start = LocalDate.parse(first);
    end = LocalDate.parse(last);
    return this;
  }

  Items forecast(String last) {
    forecast = LocalDate.parse(last);
    return this;
  }

  Items effort(String unit, String personDays) {
    effort.put(unit, new BigDecimal(personDays));
    return this;
  }

  Items budget(int year, FundType fund, String amount) {
    budget.add(new BudgetLine(year, fund, new BigDecimal(amount)));
    return this;
  }

  PlannedItem item() {
    return new PlannedItem(key, parent, status, start, end, forecast, effort, budget);
  }
}
