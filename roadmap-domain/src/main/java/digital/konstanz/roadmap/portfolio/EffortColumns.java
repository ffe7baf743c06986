// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;

/** The columns of one unit's effort in person-days. Replaced, never edited. */
@Embeddable
public class EffortColumns {
  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "person_days")
  private BigDecimal personDays;

  protected EffortColumns() {}

  EffortColumns(UUID unitId, BigDecimal personDays) {
    this.unitId = unitId;
    this.personDays = personDays;
  }

  UUID unitId() {
    return unitId;
  }

  BigDecimal personDays() {
    return personDays;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EffortColumns that
        && unitId.equals(that.unitId)
        && personDays.compareTo(that.personDays) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(unitId);
  }
}
