// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** The effort of one unit in person-days. */
@Entity
@Table(name = "item_effort")
public class EffortEntry extends ItemPart<UUID, BigDecimal> {
  @ManyToOne(optional = false)
  @JoinColumn(name = "item_id")
  private WorkItem item;

  @Column(name = "unit_id")
  private UUID unitId;

  @Column(name = "person_days")
  private BigDecimal personDays;

  protected EffortEntry() {}

  EffortEntry(WorkItem item, UUID unitId) {
    super(UUID.randomUUID());
    this.item = item;
    this.unitId = unitId;
  }

  @Override
  UUID partKey() {
    return unitId;
  }

  @Override
  boolean say(BigDecimal days) {
    boolean same = personDays != null && personDays.compareTo(days) == 0;
    this.personDays = days;
    return !same;
  }

  BigDecimal personDays() {
    return personDays;
  }
}
