// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
class KpiTargetRow {
  @Column(name = "target_year")
  private int year;

  @Column(name = "target_value")
  private BigDecimal value;

  protected KpiTargetRow() {}

  KpiTargetRow(KpiTarget item) {
    year = item.year();
    value = item.value();
  }

  KpiTarget value() {
    return new KpiTarget(year, value);
  }
}
