// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** The text of one imported cell that could not be read. */
@Entity
@Table(name = "unread_cell")
public class UnreadCellEntry extends ItemPart<String, String> {
  @ManyToOne(optional = false)
  @JoinColumn(name = "measure_id")
  private Measure measure;

  @Column(name = "column_header")
  private String column;

  @Column(name = "raw_text")
  private String text;

  protected UnreadCellEntry() {}

  UnreadCellEntry(Measure measure, String column) {
    super(UUID.randomUUID());
    this.measure = measure;
    this.column = column;
  }

  @Override
  String partKey() {
    return column;
  }

  @Override
  boolean say(String rawText) {
    boolean same = rawText.equals(text);
    this.text = rawText;
    return !same;
  }

  String text() {
    return text;
  }
}
