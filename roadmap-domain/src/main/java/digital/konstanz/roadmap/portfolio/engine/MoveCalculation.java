// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Where an item lies after a move. */
public final class MoveCalculation {
  private final WorkingCalendar calendar;

  public MoveCalculation(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Planned days, inclusive; null when unknown. */
  public record Dates(LocalDate start, LocalDate end) {}

  /**
   * The new planned dates. A given start stands even if nobody works on it; the duration counts
   * from the next working day. Between days on which nobody works (a milestone on a Sunday) the
   * calendar length is kept. What has no start or no end keeps that.
   *
   * @throws RuleViolatedException {@code move.undated} when there is nothing to shift, {@code
   *     date-range.reversed} at {@code end} when the new end lies before the start
   */
  public Dates apply(Dates old, Move move) {
    if (move.range() != null) {
      return new Dates(move.range().start(), move.range().end());
    }
    if (move.end() != null) {
      if (old.start() != null && move.end().isBefore(old.start())) {
        throw RuleViolatedException.at("end", "date-range.reversed", old.start(), move.end());
      }
      return new Dates(old.start(), move.end());
    }
    if (move.start() != null) {
      return startingAt(old, move.start());
    }
    if (old.start() == null && old.end() == null) {
      throw RuleViolatedException.at("shiftWorkingDays", "move.undated");
    }
    if (old.start() == null) {
      return new Dates(null, calendar.plusWorkingDays(old.end(), move.shiftWorkingDays()));
    }
    return startingAt(old, calendar.plusWorkingDays(old.start(), move.shiftWorkingDays()));
  }

  /**
   * The start goes as far as asked, the end keeps the working days between them. Without a start
   * the end goes.
   *
   * @throws RuleViolatedException {@code move.undated} when there is nothing to shift
   */
  public Dates apply(Dates old, Shift shift) {
    if (old.start() == null && old.end() == null) {
      throw RuleViolatedException.at("shift", "move.undated");
    }
    return old.start() == null
        ? new Dates(null, shift.from(old.end(), calendar))
        : startingAt(old, shift.from(old.start(), calendar));
  }

  private Dates startingAt(Dates old, LocalDate start) {
    if (start.equals(old.start()) || old.end() == null) {
      return new Dates(start, old.end());
    }
    if (old.start() == null) {
      return new Dates(start, old.end().isBefore(start) ? start : old.end());
    }
    int duration = calendar.workingDays(old.start(), old.end());
    LocalDate end =
        duration == 0
            ? start.plusDays(ChronoUnit.DAYS.between(old.start(), old.end()))
            : calendar.endOf(start, duration);
    return new Dates(start, end);
  }
}
