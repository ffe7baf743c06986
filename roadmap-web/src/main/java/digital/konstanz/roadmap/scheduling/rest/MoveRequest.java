// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.portfolio.engine.Move;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;

/**
 * Body of a move; exactly one of the first four.
 *
 * @param seen where the item lay when that was decided; absent for wherever it lies
 * @param version of the plan that the dry run told about; absent for whatever it is now
 */
public record MoveRequest(
    LocalDate start,
    LocalDate end,
    Integer shiftWorkingDays,
    Range range,
    Seen seen,
    Long version,
    Boolean dryRun) {

  /** Planned days, both inclusive; null where there was none. */
  public record Seen(LocalDate start, LocalDate end) {}

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
