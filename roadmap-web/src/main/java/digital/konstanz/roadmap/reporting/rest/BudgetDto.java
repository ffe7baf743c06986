// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.rest;

import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.reporting.app.BudgetRow;
import digital.konstanz.roadmap.shared.Money;

/** Appropriations of a year and fund against the envelope, euros as text with 2 decimals. */
public record BudgetDto(int year, FundType fund, String sum, String envelope) {

  static BudgetDto of(BudgetRow row) {
    return new BudgetDto(
        row.year(),
        row.fund(),
        new Money(row.sum()).toString(),
        new Money(row.envelope()).toString());
  }
}
