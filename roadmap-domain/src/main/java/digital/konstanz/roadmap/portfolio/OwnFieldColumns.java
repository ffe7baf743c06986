// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;

/** The columns of one value of a field that the city added. Replaced, never edited. */
@Embeddable
public class OwnFieldColumns {
  @Column(name = "field_id")
  private UUID fieldId;

  @Column(name = "field_value")
  private String text;

  protected OwnFieldColumns() {}

  OwnFieldColumns(UUID fieldId, String text) {
    this.fieldId = fieldId;
    this.text = text;
  }

  UUID fieldId() {
    return fieldId;
  }

  String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OwnFieldColumns that
        && fieldId.equals(that.fieldId)
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(fieldId);
  }
}
