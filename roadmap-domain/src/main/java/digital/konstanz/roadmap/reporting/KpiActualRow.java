// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "kpi_actual")
class KpiActualRow {
  @Id private UUID id;

  @Column(name = "measured_on")
  private LocalDate date;

  @Column(name = "actual_value")
  private BigDecimal value;

  protected KpiActualRow() {}

  KpiActualRow(KpiActual item) {
    id = UUID.randomUUID();
    date = item.date();
    value = item.value();
  }

  KpiActual value() {
    return new KpiActual(date, value);
  }
}
