// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;

/** The columns of one reference of a measure, with its place in the list. Never edited. */
@Embeddable
public class ReferenceColumns {
  @Enumerated(EnumType.STRING)
  @Column(name = "ref_kind")
  private ReferenceKind kind;

  @Column(name = "target_id")
  private UUID targetId;

  @Column(name = "list_position")
  private int position;

  protected ReferenceColumns() {}

  ReferenceColumns(ReferenceKind kind, UUID targetId, int position) {
    this.kind = kind;
    this.targetId = targetId;
    this.position = position;
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

  @Override
  public boolean equals(Object other) {
    return other instanceof ReferenceColumns that
        && kind == that.kind
        && targetId.equals(that.targetId)
        && position == that.position;
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, targetId);
  }
}
