// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;

/**
 * By how much items are moved in time, each by the same; negative = earlier. A month later than the
 * 31st is the last day of a shorter month.
 *
 * @throws RuleViolatedException {@code value.missing} without one of the two, {@code shift.nothing}
 *     for 0, {@code shift.too-far} for a count of more than 100,000
 */
public record Shift(Integer count, ShiftUnit unit) {
  private static final int FARTHEST = 100_000;

  public Shift {
    if (count == null || unit == null) {
      String missing = count == null ? "shift" : "unit";
      throw RuleViolatedException.at(missing, "value.missing", missing);
    }
    if (count == 0) {
      throw RuleViolatedException.at("shift", "shift.nothing");
    }
    if (Math.abs((long) count) > FARTHEST) {
      throw RuleViolatedException.at("shift", "shift.too-far", count, FARTHEST);
    }
  }

  /** The day so much later or earlier. */
  public LocalDate from(LocalDate day, WorkingCalendar calendar) {
    return switch (unit) {
      case WORKING_DAY -> calendar.plusWorkingDays(day, count);
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
    };
  }
}
