// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A row of a plan item's part. An entity and no embeddable: EclipseLink 4.0 cannot read the
 * embeddables of many items with one statement.
 *
 * @param <K> what tells it from the other rows of its item
 * @param <V> what it says
 */
@MappedSuperclass
public abstract class ItemPart<K, V> {
  @Id
  @Column(name = "id")
  private UUID id;

  protected ItemPart() {}

  ItemPart(UUID id) {
    this.id = id;
  }

  abstract K partKey();

  /** Says this from now on; false when it said so before. */
  abstract boolean say(V value);
}
