// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.engine;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.Rational;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoadTest {
  private final WorkingCalendar calendar = WorkingCalendar.mondayToFriday();

  @Test
  void effortSpreadsOverTheWorkingDaysOfBothYears() {
    // Tuesday 29 December 2026 to Monday 4 January 2027: three working days and two.
    Load load = load(Items.planned("A").from("2026-12-29", "2027-01-04").effort("IT", "7").item());

    assertThat(load.of("IT", 2026)).isEqualTo(Rational.of(21, 5));
    assertThat(load.of("IT", 2027)).isEqualTo(Rational.of(14, 5));
  }

  @Test
  void effortSpreadsOverTheDaysOnWhichItsLeadingUnitWorks() {
    WorkingCalendar closed =
        calendar.alsoWithout(
            List.of(new WorkingCalendar.FreeDay(LocalDate.of(2026, 12, 30), "Umzug")));
    PlannedItem own = Items.planned("A").from("2026-12-29", "2027-01-04").effort("IT", "7").item();

    Load load = Load.of(List.of(own), new ItemCalendars(calendar, Map.of("A", closed)));

    assertThat(load.of("IT", 2026)).isEqualTo(Rational.of(7, 2));
    assertThat(load.of("IT", 2027)).isEqualTo(Rational.of(7, 2));
  }

  @Test
  void sumsStayExact() {
    PlannedItem third =
        Items.planned("A").from("2026-12-31", "2027-01-04").effort("IT", "1").item();
    PlannedItem fifth =
        Items.planned("B").from("2026-12-29", "2027-01-04").effort("IT", "0.5").item();

    assertThat(load(third, fifth).of("IT", 2027))
        .isEqualTo(Rational.of(2, 3).plus(Rational.of(1, 5)));
  }

  @Test
  void theForecastDoesNotMoveLoad() {
    Load load =
        load(
            Items.planned("A")
                .from("2026-12-01", "2026-12-31")
                .forecast("2027-12-31")
                .effort("IT", "7")
                .item());

    assertThat(load.of("IT", 2026)).isEqualTo(Rational.of(7));
    assertThat(load.of("IT", 2027)).isEqualTo(Rational.ZERO);
  }

  @Test
  void doneCountsAndCancelledDoesNot() {
    Load load =
        load(
            Items.done("A").from("2026-01-05", "2026-01-09").effort("IT", "2").item(),
            Items.cancelled("B").from("2026-01-05", "2026-01-09").effort("IT", "3").item());

    assertThat(load.of("IT", 2026)).isEqualTo(Rational.of(2));
  }

  @Test
  void effortOfAWeekendFallsIntoTheYearOfItsStart() {
    Load load = load(Items.planned("A").from("2026-08-01", "2026-08-02").effort("IT", "2").item());

    assertThat(load.of("IT", 2026)).isEqualTo(Rational.of(2));
  }

  @Test
  void effortWithoutDatesIsNowhere() {
    assertThat(load(Items.planned("A").effort("IT", "2").item()).cells()).isEmpty();
  }

  @Test
  void yearsReachFromTheEarliestStartToTheLatestEnd() {
    assertThat(
            Load.years(
                List.of(
                    Items.planned("A").from("2026-05-01", "2026-06-01").item(),
                    Items.cancelled("B").from("2024-05-01", "2025-06-01").item(),
                    Items.planned("C").item())))
        .containsExactly(2024, 2025, 2026);
    assertThat(Load.years(List.of())).isEmpty();
  }

  private Load load(PlannedItem... items) {
    return Load.of(List.of(items), ItemCalendars.ofCity(calendar));
  }
}
