// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** The value of one field that the city added. */
@Entity
@Table(name = "own_field_value")
public class OwnFieldEntry extends ItemPart<UUID, String> {
  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private Measure measure;

  @Column(name = "field_id")
  private UUID fieldId;

  @Column(name = "field_value")
  private String text;

  protected OwnFieldEntry() {}

  OwnFieldEntry(Measure measure, UUID fieldId) {
    super(UUID.randomUUID());
    this.measure = measure;
    this.fieldId = fieldId;
  }

  @Override
  UUID partKey() {
    return fieldId;
  }

  @Override
  boolean say(String value) {
    boolean same = value.equals(text);
    this.text = value;
    return !same;
  }

  String text() {
    return text;
  }
}
