// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.LocalDate;
import java.util.List;

/**
 * A binding deadline ahead.
 *
 * @param days calendar days from the business day
 * @param measures measures that name the driver, without cancelled ones
 * @param late those of them that are expected to end after the deadline
 */
public record DeadlineRow(
    String driver,
    String driverName,
    String title,
    LocalDate date,
    long days,
    int measures,
    List<LateRow> late) {

  public DeadlineRow {
    late = List.copyOf(late);
  }

  /** A measure that misses the deadline, with its expected end, inclusive. */
  public record LateRow(String key, String title, LocalDate end) {}
}
