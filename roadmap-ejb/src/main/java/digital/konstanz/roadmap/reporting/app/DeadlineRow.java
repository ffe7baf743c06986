// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import java.time.LocalDate;
import java.util.List;

/**
 * A binding deadline ahead.
 *
 * @param days calendar days from the business day
 * @param measures those that name the driver, without cancelled ones, in manual order
 * @param late those of them that are expected to end after the deadline
 * @param near those of them that only just keep it
 */
public record DeadlineRow(
    String driver,
    String driverName,
    String title,
    LocalDate date,
    long days,
    List<ExpectedRow> measures,
    List<ExpectedRow> late,
    List<NearRow> near) {

  public DeadlineRow {
    measures = List.copyOf(measures);
    late = List.copyOf(late);
    near = List.copyOf(near);
  }

  /** A measure with its expected end, inclusive; null when nothing is planned. */
  public record ExpectedRow(String key, String title, LocalDate end) {}

  /** A measure with its working days between the expected end and the deadline. */
  public record NearRow(String key, int days) {}
}
