// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** The row of an item that a {@link BaselineLock} holds. Written once. */
@Embeddable
public class HeldItem {
  @Column(name = "item_id")
  private UUID itemId;

  protected HeldItem() {}

  HeldItem(UUID itemId) {
    this.itemId = itemId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HeldItem that && itemId.equals(that.itemId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(itemId);
  }
}
