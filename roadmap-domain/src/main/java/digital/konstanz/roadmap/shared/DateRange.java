// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.time.LocalDate;

/**
 * Calendar days from {@code start} to {@code end}, both inclusive; a milestone has start == end.
 *
 * @throws RuleViolatedException {@code date-range.incomplete}, {@code date-range.reversed}
 */
public record DateRange(LocalDate start, LocalDate end) {
  public DateRange {
    if (start == null || end == null) {
      throw new RuleViolatedException("date-range.incomplete", start, end);
    }
    if (end.isBefore(start)) {
      throw new RuleViolatedException("date-range.reversed", start, end);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  public boolean overlaps(DateRange other) {
    return !other.end.isBefore(start) && !other.start.isAfter(end);
  }
}
