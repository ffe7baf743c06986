// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The columns of a {@link PlanChange}. Written once. */
@Embeddable
public class PlanChangeColumns {
  @Column(name = "item_id")
  private UUID itemId;

  @Column(name = "position_number")
  private int position;

  @Column(name = "item_key")
  private String key;

  @Column(name = "item_kind")
  private String kind;

  @Column(name = "item_title")
  private String title;

  @Column(name = "asked")
  private boolean asked;

  @Column(name = "old_start")
  private LocalDate oldStart;

  @Column(name = "old_end")
  private LocalDate oldEnd;

  @Column(name = "new_start")
  private LocalDate newStart;

  @Column(name = "new_end")
  private LocalDate newEnd;

  protected PlanChangeColumns() {}

  PlanChangeColumns(int position, PlanChange change) {
    this.position = position;
    this.itemId = change.itemId();
    this.key = change.key();
    this.kind = change.kind();
    this.title = change.title();
    this.asked = change.asked();
    this.oldStart = change.oldStart();
    this.oldEnd = change.oldEnd();
    this.newStart = change.newStart();
    this.newEnd = change.newEnd();
  }

  PlanChange change() {
    return new PlanChange(itemId, key, kind, title, asked, oldStart, oldEnd, newStart, newEnd);
  }

  int position() {
    return position;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PlanChangeColumns that && itemId.equals(that.itemId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(itemId);
  }
}
