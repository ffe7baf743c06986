// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Values;
import java.math.BigDecimal;

/** The value to be reached by the end of a year. */
public record KpiTarget(int year, BigDecimal value) {
  public KpiTarget {
    Numbers.between("year", year, 1900, 2199);
    value = Numbers.plain("value", Values.required("value", value), 12, 4);
  }
}
