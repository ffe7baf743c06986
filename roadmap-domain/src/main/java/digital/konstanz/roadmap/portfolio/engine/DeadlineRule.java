// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;

/**
 * When a binding deadline is missed and when it is at risk; the one place that says it. A deadline
 * that does not bind the city, or has come, is neither.
 *
 * @param nearDays working days after the end that are only just enough
 */
public record DeadlineRule(LocalDate asOf, int nearDays) {

  /** How an end stands to a deadline. */
  public enum Standing {
    MISSED,
    AT_RISK,
    MET
  }

  public boolean counts(DeadlineFacts deadline) {
    return deadline.binding() && deadline.date().isAfter(asOf);
  }

  /**
   * @param end expected, inclusive
   * @param open whether there is still something to do: what is done is no longer at risk
   */
  public Standing standing(
      LocalDate end, LocalDate deadline, WorkingCalendar calendar, boolean open) {
    return standing(DeadlineSlack.left(end, deadline, calendar), open);
  }

  /** By the days that are left, see {@link DeadlineSlack}. */
  public Standing standing(int workingDays, boolean open) {
    if (workingDays < 0) {
      return Standing.MISSED;
    }
    return open && workingDays <= nearDays ? Standing.AT_RISK : Standing.MET;
  }
}
