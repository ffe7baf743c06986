// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;

/** Body of a move; exactly one of the first four. */
public record MoveRequest(
    LocalDate start, LocalDate end, Integer shiftWorkingDays, Range range, Boolean dryRun) {

  /** Planned days, both inclusive. */
  public record Range(LocalDate start, LocalDate end) {

    DateRange days() {
      if (start == null || end == null) {
        throw RuleViolatedException.at("range", "value.missing", start == null ? "start" : "end");
      }
      return new DateRange(start, end);
    }
  }

  /**
   * @throws RuleViolatedException {@code move.exactly-one}, {@code value.missing} at {@code range}
   */
  public Move move() {
    return new Move(start, end, shiftWorkingDays, range == null ? null : range.days());
  }

  public boolean isTrial() {
    return Boolean.TRUE.equals(dryRun);
  }
}
