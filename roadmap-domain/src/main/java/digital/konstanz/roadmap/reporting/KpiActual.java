// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Values;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A measured value; added, never overwritten. */
public record KpiActual(LocalDate date, BigDecimal value) {
  public KpiActual {
    Values.required("date", date);
    value = Numbers.plain("value", Values.required("value", value), 12, 4);
  }
}
