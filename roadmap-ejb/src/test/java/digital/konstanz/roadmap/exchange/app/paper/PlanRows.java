// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.scheduling.app.TimelineRow;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows of a small plan: field F1 with measures A (with a work package and a milestone) and B, field
 * F2 with the undated C.
 */
final class PlanRows {
  static final LocalDate START = LocalDate.of(2027, 1, 4);
  static final List<TimelineRow> ROWS =
      List.of(
          row("F1", "FIELD", null, null, null),
          row("P1", "FOCAL_POINT", "F1", null, null),
          row("A", "MEASURE", "P1", "IT", START.plusMonths(5)),
          row("A1", "WORK_PACKAGE", "A", null, START.plusMonths(2)),
          row("AM", "GATE", "A", null, START.plusMonths(4)),
          row("B", "MEASURE", "P1", "HAUPT", START.plusMonths(9)),
          row("F2", "FIELD", null, null, null),
          row("P2", "FOCAL_POINT", "F2", null, null),
          row("C", "MEASURE", "P2", "HAUPT", null));

  private PlanRows() {}

  private static TimelineRow row(
      String key, String kind, String parent, String lead, LocalDate end) {
    String status = "MEASURE".equals(kind) ? "RUNNING" : "GATE".equals(kind) ? "OPEN" : null;
    return new TimelineRow(
        key,
        kind,
        parent,
        "Titel von " + key,
        end == null ? null : START,
        end,
        null,
        null,
        null,
        null,
        null,
        null,
        "A".equals(key) ? 40 : null,
        status,
        lead,
        null,
        null,
        null,
        end == null ? null : START,
        end == null ? null : end.minusDays(14),
        false,
        null,
        null,
        null,
        null,
        false);
  }
}
