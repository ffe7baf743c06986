// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

@Entity
@Table(name = "kpi_target")
class KpiTargetRow {
  @Id private UUID id;

  @Column(name = "target_year")
  private int year;

  @Column(name = "target_value")
  private BigDecimal value;

  protected KpiTargetRow() {}

  KpiTargetRow(KpiTarget item) {
    id = UUID.randomUUID();
    year = item.year();
    value = item.value();
  }

  KpiTarget value() {
    return new KpiTarget(year, value);
  }
}
