// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final LocalDate THURSDAY = LocalDate.of(2026, 4, 2);
  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 4, 5);
  private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);
  private static final LocalDate TUESDAY = LocalDate.of(2026, 4, 7);

  private final WorkingCalendar easter =
      WorkingCalendar.without(
          List.of(
              new FreeDay(GOOD_FRIDAY, "Karfreitag"), new FreeDay(EASTER_MONDAY, "Ostermontag")));

  @Test
  void workRestsOnHolidaysAndWeekends() {
    assertThat(easter.isWorkingDay(THURSDAY)).isTrue();
    assertThat(easter.isWorkingDay(GOOD_FRIDAY)).isFalse();
    assertThat(easter.isWorkingDay(SUNDAY)).isFalse();
  }

  @Test
  void bothEndsCount() {
    assertThat(easter.workingDays(THURSDAY, TUESDAY)).isEqualTo(2);
    assertThat(easter.workingDays(THURSDAY, THURSDAY)).isEqualTo(1);
    assertThat(easter.workingDays(GOOD_FRIDAY, EASTER_MONDAY)).isZero();
  }

  @Test
  void nothingLiesBetweenReversedDays() {
    assertThat(easter.workingDays(TUESDAY, THURSDAY)).isZero();
    assertThat(easter.freeDays(TUESDAY, THURSDAY)).isEmpty();
  }

  @Test
  void nextWorkingDayIsAfterTheHoliday() {
    assertThat(easter.plusWorkingDays(THURSDAY, 1)).isEqualTo(TUESDAY);
    assertThat(easter.plusWorkingDays(SUNDAY, 1)).isEqualTo(TUESDAY);
    assertThat(easter.plusWorkingDays(TUESDAY, -1)).isEqualTo(THURSDAY);
    assertThat(easter.plusWorkingDays(EASTER_MONDAY, -1)).isEqualTo(THURSDAY);
  }

  @Test
  void noShiftLeavesEvenASundayWhereItIs() {
    assertThat(easter.plusWorkingDays(SUNDAY, 0)).isEqualTo(SUNDAY);
  }

  @Test
  void workThatBeginsOnAHolidayBeginsOnTheNextWorkingDay() {
    assertThat(easter.endOf(GOOD_FRIDAY, 1)).isEqualTo(TUESDAY);
    assertThat(easter.endOf(THURSDAY, 2)).isEqualTo(TUESDAY);
    assertThat(easter.onOrAfter(GOOD_FRIDAY)).isEqualTo(TUESDAY);
    assertThat(easter.onOrBefore(EASTER_MONDAY)).isEqualTo(THURSDAY);
  }

  @Test
  void workWithoutDurationIsRefused() {
    assertThatThrownBy(() -> easter.endOf(THURSDAY, 0)).hasMessageContaining("Maybe");
  }

  @Test
  void closingDaysComeOnTopAndKeepTheNameOfAHoliday() {
    WorkingCalendar closed =
        easter.alsoWithout(
            List.of(new FreeDay(THURSDAY, "Betriebsausflug"), new FreeDay(GOOD_FRIDAY, "zu")));

    assertThat(closed.workingDays(THURSDAY, TUESDAY)).isEqualTo(1);
    assertThat(closed.freeDays(THURSDAY, SUNDAY))
        .containsExactly(
            new FreeDay(THURSDAY, "Betriebsausflug"), new FreeDay(GOOD_FRIDAY, "Karfreitag"));
    assertThat(easter.isWorkingDay(THURSDAY)).isTrue();
  }

  @Test
  void aHolidayOnASundayTakesNoWorkingDay() {
    WorkingCalendar calendar = WorkingCalendar.without(List.of(new FreeDay(SUNDAY, "Ostern")));

    assertThat(calendar.workingDays(THURSDAY, TUESDAY)).isEqualTo(4);
    assertThat(calendar.freeDays(THURSDAY, TUESDAY)).hasSize(1);
  }
}
