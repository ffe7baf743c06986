// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The columns of a {@link VariantMove}. */
@Entity
@Table(name = "plan_variant_move")
public class PlanVariantMove {
  @Id
  @Column(name = "id")
  private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "variant_id")
  private PlanVariant variant;

  @Column(name = "item_id")
  private UUID itemId;

  @Column(name = "planned_start")
  private LocalDate start;

  @Column(name = "planned_end")
  private LocalDate end;

  @Column(name = "seen_start")
  private LocalDate seenStart;

  @Column(name = "seen_end")
  private LocalDate seenEnd;

  protected PlanVariantMove() {}

  PlanVariantMove(PlanVariant variant, VariantMove move) {
    this.id = UUID.randomUUID();
    this.variant = variant;
    this.itemId = move.itemId();
    become(move);
  }

  void become(VariantMove move) {
    this.start = move.start();
    this.end = move.end();
    this.seenStart = move.seenStart();
    this.seenEnd = move.seenEnd();
  }

  UUID itemId() {
    return itemId;
  }

  VariantMove move() {
    return new VariantMove(itemId, start, end, seenStart, seenEnd);
  }
}
