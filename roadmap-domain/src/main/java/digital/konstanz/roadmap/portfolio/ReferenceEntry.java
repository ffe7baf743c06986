// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One reference of a measure, with its place in the list of its kind. */
@Entity
@Table(name = "measure_reference")
public class ReferenceEntry extends ItemPart<ReferenceEntry.Target, Integer> {

  record Target(ReferenceKind kind, UUID id) {}

  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private Measure measure;

  @Enumerated(EnumType.STRING)
  @Column(name = "ref_kind")
  private ReferenceKind kind;

  @Column(name = "target_id")
  private UUID targetId;

  @Column(name = "list_position")
  private int position = -1;

  protected ReferenceEntry() {}

  ReferenceEntry(Measure measure, Target target) {
    super(UUID.randomUUID());
    this.measure = measure;
    this.kind = target.kind();
    this.targetId = target.id();
  }

  @Override
  Target partKey() {
    return new Target(kind, targetId);
  }

  @Override
  boolean say(Integer newPosition) {
    boolean same = position == newPosition;
    this.position = newPosition;
    return !same;
  }

  ReferenceKind kind() {
    return kind;
  }

  UUID targetId() {
    return targetId;
  }

  int position() {
    return position;
  }
}
