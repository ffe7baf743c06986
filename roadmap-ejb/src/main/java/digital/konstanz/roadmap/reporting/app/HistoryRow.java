// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.Instant;
import java.util.List;

/**
 * Who changed what, and when.
 *
 * @param operation name of the operation
 */
public record HistoryRow(Instant at, String by, String operation, List<FieldChange> fields) {

  public HistoryRow {
    fields = List.copyOf(fields);
  }

  /** Values as text; null for none. */
  public record FieldChange(String field, String before, String after) {}
}
