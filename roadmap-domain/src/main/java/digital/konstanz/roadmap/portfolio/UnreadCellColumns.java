// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** The columns of the text of an imported cell that could not be read. Never edited. */
@Embeddable
public class UnreadCellColumns {
  @Column(name = "column_header")
  private String column;

  @Column(name = "raw_text")
  private String text;

  protected UnreadCellColumns() {}

  UnreadCellColumns(String column, String text) {
    this.column = column;
    this.text = text;
  }

  String column() {
    return column;
  }

  String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnreadCellColumns that
        && column.equals(that.column)
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return Objects.hash(column);
  }
}
