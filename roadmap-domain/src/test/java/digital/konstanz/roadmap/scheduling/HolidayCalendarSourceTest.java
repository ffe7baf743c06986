// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarSourceTest {
  private final HolidayCalendarSource source = new HolidayCalendarSource();

  @Test
  void holidaysOfBadenWuerttembergAgreeWithTheOfficialList() throws IOException {
    List<FreeDay> listed = listed();

    List<FreeDay> calculated =
        source.calendarOf("DE-BW").freeDays(LocalDate.of(2025, 1, 1), LocalDate.of(2030, 12, 31));

    assertThat(calculated).containsExactlyElementsOf(listed);
  }

  @ParameterizedTest
  @CsvSource({"2026,252", "2027,253", "2028,249"})
  void workingDaysOfAYear(int year, int days) {
    WorkingCalendar calendar = source.calendarOf("DE-BW");

    assertThat(calendar.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .isEqualTo(days);
  }

  @Test
  void landsDifferInTheirHolidays() {
    LocalDate corpusChristi = LocalDate.of(2026, 6, 4);

    assertThat(source.calendarOf("DE-BW").isWorkingDay(corpusChristi)).isFalse();
    assertThat(source.calendarOf("DE-HH").isWorkingDay(corpusChristi)).isTrue();
  }

  @Test
  void thereAreSixteenLands() {
    assertThat(source.lands()).hasSize(16).contains("DE-BW", "DE-BY");
  }

  @Test
  void anUnknownLandIsRefused() {
    assertThatThrownBy(() -> source.calendarOf("DE-XX"))
        .isInstanceOfSatisfying(
            RuleViolatedException.class,
            e -> assertThat(e.code()).isEqualTo("calendar.unknown-land"));
  }

  @Test
  void closingDaysOfTheCityCountOnceOrEveryYear() {
    LocalDate christmasEve = LocalDate.of(2026, 12, 24);
    LocalDate outing = LocalDate.of(2026, 7, 9);
    LocalDate ofOneUnit = LocalDate.of(2026, 7, 10);

    WorkingCalendar calendar =
        source.calendarOf(
            settings(
                new ClosingDayState(UUID.randomUUID(), christmasEve, true, null, "Heiligabend"),
                new ClosingDayState(UUID.randomUUID(), outing, false, null, "Betriebsausflug"),
                new ClosingDayState(
                    UUID.randomUUID(), ofOneUnit, false, UUID.randomUUID(), "Inventur")));

    assertThat(calendar.isWorkingDay(christmasEve.plusYears(1))).isFalse();
    assertThat(calendar.isWorkingDay(outing)).isFalse();
    assertThat(calendar.isWorkingDay(outing.plusYears(1))).isTrue();
    assertThat(calendar.isWorkingDay(ofOneUnit)).isTrue();
  }

  @Test
  void aLeapDayClosesInLeapYears() {
    LocalDate leapDay = LocalDate.of(2028, 2, 29);

    WorkingCalendar calendar =
        source.calendarOf(
            settings(new ClosingDayState(UUID.randomUUID(), leapDay, true, null, "Schalttag")));

    assertThat(calendar.isWorkingDay(leapDay)).isFalse();
    assertThat(calendar.isWorkingDay(LocalDate.of(2029, 3, 1))).isTrue();
  }

  private static CalendarSettingsState settings(ClosingDayState... closingDays) {
    return new CalendarSettingsState(
        UUID.randomUUID(), null, "DE-BW", new BigDecimal("7.8"), 200, List.of(closingDays));
  }

  @Test
  void foreignClassLoaderOfTheThreadIsNoObstacle() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    ClassLoader foreign = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader());
    thread.setContextClassLoader(foreign);
    try {
      assertThat(
              new HolidayCalendarSource()
                  .calendarOf("DE-BW")
                  .isWorkingDay(LocalDate.of(2026, 1, 6)))
          .isFalse();
      assertThat(thread.getContextClassLoader()).isSameAs(foreign);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static List<FreeDay> listed() throws IOException {
    try (InputStream file =
        HolidayCalendarSourceTest.class.getResourceAsStream("/bw-feiertage-2025-2030.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .map(cells -> new FreeDay(LocalDate.parse(cells[0]), cells[1]))
          .toList();
    }
  }
}
