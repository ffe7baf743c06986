// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of the keys by which an item is known elsewhere. */
@Entity
@Table(name = "item_external_key")
public class ExternalKeyEntry extends ItemPart<ExternalKey, Boolean> {
  @ManyToOne(optional = false)
  @JoinColumn(name = "item_id")
  private PlanItem item;

  @Column(name = "system_name")
  private String system;

  @Column(name = "external_key")
  private String key;

  protected ExternalKeyEntry() {}

  ExternalKeyEntry(PlanItem item, ExternalKey externalKey) {
    super(UUID.randomUUID());
    this.item = item;
    this.system = externalKey.system();
    this.key = externalKey.key();
  }

  @Override
  ExternalKey partKey() {
    return new ExternalKey(system, key);
  }

  @Override
  boolean say(Boolean known) {
    return false;
  }
}
