// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnitCalendarsTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final UUID ABOVE = UUID.randomUUID();
  private static final UUID BELOW = UUID.randomUUID();
  private static final WorkingCalendar CITY = WorkingCalendar.mondayToFriday();

  private final UnitCalendars calendars =
      UnitCalendars.of(
          CITY,
          Map.of(
              ABOVE,
              List.of(new FreeDay(MONDAY, "Betriebsausflug")),
              BELOW,
              List.of(new FreeDay(MONDAY.plusDays(1), "Umzug"))));

  @Test
  void aUnitIsClosedOnItsDaysAndThoseOfTheUnitsAboveIt() {
    WorkingCalendar below = calendars.of("/" + ABOVE + "/" + BELOW + "/");

    assertThat(below.onOrAfter(MONDAY)).isEqualTo(MONDAY.plusDays(2));
    assertThat(calendars.of("/" + ABOVE + "/").onOrAfter(MONDAY)).isEqualTo(MONDAY.plusDays(1));
    assertThat(CITY.onOrAfter(MONDAY)).isEqualTo(MONDAY);
  }

  @Test
  void unitsThatNeverCloseAloneShareACalendar() {
    String above = "/" + ABOVE + "/";

    assertThat(calendars.name(above + UUID.randomUUID() + "/")).contains(above);
    assertThat(calendars.name("/" + UUID.randomUUID() + "/")).isEmpty();
    assertThat(calendars.of(null)).isSameAs(CITY);
    assertThat(calendars.of(calendars.name(above).orElseThrow())).isSameAs(calendars.of(above));
  }
}
