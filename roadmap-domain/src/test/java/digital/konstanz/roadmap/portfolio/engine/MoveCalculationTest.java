// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.portfolio.engine.MoveCalculation.Dates;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MoveCalculationTest {
  private static final LocalDate HOLIDAY = LocalDate.of(2026, 4, 3);

  private final WorkingCalendar calendar =
      WorkingCalendar.without(List.of(new FreeDay(HOLIDAY, "Karfreitag")));
  private final MoveCalculation moves = new MoveCalculation(calendar);

  // Monday to Friday, five working days.
  private final Dates week = dates("2026-03-23", "2026-03-27");

  @Test
  void aShiftKeepsTheWorkingDayDurationOverAHoliday() {
    assertThat(moves.apply(week, Move.by(5))).isEqualTo(dates("2026-03-30", "2026-04-06"));
    assertThat(moves.apply(week, Move.by(-1))).isEqualTo(dates("2026-03-20", "2026-03-26"));
    assertThat(moves.apply(week, Move.by(0))).isEqualTo(week);
  }

  @Test
  void aNewStartKeepsTheWorkingDayDuration() {
    assertThat(moves.apply(week, Move.toStart(LocalDate.of(2026, 4, 1))))
        .isEqualTo(dates("2026-04-01", "2026-04-08"));
  }

  @Test
  void aNewStartStandsEvenOnAFreeDay() {
    assertThat(moves.apply(week, Move.toStart(HOLIDAY)))
        .isEqualTo(dates("2026-04-03", "2026-04-10"));
  }

  @Test
  void aNewEndKeepsTheStart() {
    assertThat(moves.apply(week, Move.toEnd(LocalDate.of(2026, 5, 1))))
        .isEqualTo(dates("2026-03-23", "2026-05-01"));
  }

  @Test
  void anEndBeforeTheStartIsRefused() {
    assertThatThrownBy(() -> moves.apply(week, Move.toEnd(LocalDate.of(2026, 3, 22))))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> {
              assertThat(e.code()).isEqualTo("date-range.reversed");
              assertThat(e.field()).isEqualTo("end");
            });
  }

  @Test
  void aMilestoneOnAWeekendStaysOneDay() {
    assertThat(moves.apply(dates("2026-03-28", "2026-03-28"), Move.toStart(HOLIDAY)))
        .isEqualTo(new Dates(HOLIDAY, HOLIDAY));
  }

  @Test
  void whatIsMissingStaysMissing() {
    assertThat(moves.apply(new Dates(null, HOLIDAY), Move.by(1)))
        .isEqualTo(new Dates(null, LocalDate.of(2026, 4, 6)));
    assertThat(moves.apply(new Dates(HOLIDAY, null), Move.by(1)))
        .isEqualTo(new Dates(LocalDate.of(2026, 4, 6), null));
    assertThatThrownBy(() -> moves.apply(new Dates(null, null), Move.by(1)))
        .isInstanceOfSatisfying(
            RuleViolatedException.class, e -> assertThat(e.code()).isEqualTo("move.undated"));
  }

  @Test
  void exactlyOneThingIsAskedFor() {
    assertThatThrownBy(() -> new Move(HOLIDAY, HOLIDAY, null, null))
        .isInstanceOf(RuleViolatedException.class);
    assertThatThrownBy(() -> new Move(null, null, null, null))
        .isInstanceOf(RuleViolatedException.class);
    assertThatThrownBy(() -> Move.by(Integer.MIN_VALUE)).isInstanceOf(RuleViolatedException.class);
  }

  @Property
  void everyShiftKeepsTheDuration(
      @ForAll @IntRange(max = 60) int start,
      @ForAll @IntRange(min = 3, max = 60) int length,
      @ForAll @IntRange(min = -60, max = 60) int shift) {
    LocalDate first = LocalDate.of(2026, 3, 1).plusDays(start);
    Dates old = new Dates(first, first.plusDays(length));

    Dates moved = moves.apply(old, Move.by(shift));

    assertThat(calendar.workingDays(moved.start(), moved.end()))
        .isEqualTo(calendar.workingDays(old.start(), old.end()));
  }

  private static Dates dates(String start, String end) {
    return new Dates(LocalDate.parse(start), LocalDate.parse(end));
  }

  @Test
  void aRangeIsTakenAsItIs() {
    Dates dates =
        moves.apply(
            new Dates(null, null), Move.between(new DateRange(HOLIDAY, HOLIDAY.plusDays(9))));

    assertThat(dates).isEqualTo(new Dates(HOLIDAY, HOLIDAY.plusDays(9)));
  }
}
