// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

@Embeddable
class KpiActualRow {
  @Column(name = "measured_on")
  private LocalDate date;

  @Column(name = "actual_value")
  private BigDecimal value;

  protected KpiActualRow() {}

  KpiActualRow(KpiActual item) {
    date = item.date();
    value = item.value();
  }

  KpiActual value() {
    return new KpiActual(date, value);
  }
}
