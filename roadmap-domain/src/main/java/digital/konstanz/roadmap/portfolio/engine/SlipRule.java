// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;

/**
 * When a later end asks for a reason (house rule): more working days after the approved end than
 * the light of time stays green for.
 *
 * @param days working days that need no reason
 */
public record SlipRule(int days, WorkingCalendar calendar) {

  public static SlipRule of(LightRules lights, WorkingCalendar calendar) {
    return new SlipRule(lights.timeGreen(), calendar);
  }

  /** The latest end that asks for no reason, inclusive; null without an approved end. */
  public LocalDate latestWithout(LocalDate approvedEnd) {
    if (approvedEnd == null) {
      return null;
    }
    // free days after the last working day ask for nothing either
    return calendar.plusWorkingDays(approvedEnd, days + 1).minusDays(1);
  }

  /** False without one of the two ends. */
  public boolean asks(LocalDate approvedEnd, LocalDate expectedEnd) {
    return approvedEnd != null
        && expectedEnd != null
        && expectedEnd.isAfter(latestWithout(approvedEnd));
  }
}
