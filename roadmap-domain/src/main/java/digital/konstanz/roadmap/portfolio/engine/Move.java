// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is asked of an item: exactly one of a new start (keeps the working-day duration), a new end
 * (keeps the start), a shift by working days (negative = earlier, keeps the duration), a range
 * (exactly there, both days inclusive).
 *
 * @throws RuleViolatedException {@code move.exactly-one}, {@code move.too-far} for a shift of more
 *     than 100,000 working days
 */
public record Move(LocalDate start, LocalDate end, Integer shiftWorkingDays, DateRange range) {
  private static final int FARTHEST = 100_000;

  public Move {
    if (Stream.of(start, end, shiftWorkingDays, range).filter(Objects::nonNull).count() != 1) {
      throw new RuleViolatedException("move.exactly-one");
    }
    if (shiftWorkingDays != null && Math.abs((long) shiftWorkingDays) > FARTHEST) {
      throw RuleViolatedException.at(
          "shiftWorkingDays", "move.too-far", shiftWorkingDays, FARTHEST);
    }
  }

  public static Move toStart(LocalDate start) {
    return new Move(start, null, null, null);
  }

  public static Move toEnd(LocalDate end) {
    return new Move(null, end, null, null);
  }

  public static Move by(int workingDays) {
    return new Move(null, null, workingDays, null);
  }

  public static Move between(DateRange range) {
    return new Move(null, null, null, range);
  }
}
