// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.scheduling.CalendarSettings;
import digital.konstanz.roadmap.scheduling.CalendarSettingsState;
import digital.konstanz.roadmap.scheduling.ClosingDayState;
import digital.konstanz.roadmap.scheduling.persistence.JpaCalendarRepository;
import digital.konstanz.roadmap.shared.DateRange;
import digital.konstanz.roadmap.shared.WorkingCalendar.FreeDay;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarServiceIT {
  private static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  @ParameterizedTest
  @EnumSource
  void beforeTheCityChoseItIsBadenWuerttemberg(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CalendarDetails year = service(entities).days(YEAR);

              assertThat(year.workingDays()).isEqualTo(252);
              assertThat(year.holidays())
                  .hasSize(12)
                  .startsWith(new FreeDay(LocalDate.of(2026, 1, 1), "Neujahr"));
            });
  }

  @ParameterizedTest
  @EnumSource
  void landAndClosingDaysOfTheCityCount(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              LocalDate christmasEve = LocalDate.of(2025, 12, 24);
              entities.persist(
                  new CalendarSettings(
                      new CalendarSettingsState(
                          UUID.randomUUID(),
                          null,
                          "DE-BW",
                          new BigDecimal("7.8"),
                          200,
                          List.of(
                              new ClosingDayState(
                                  UUID.randomUUID(), christmasEve, true, null, "Heiligabend")))));
              entities.flush();
              entities.clear();

              CalendarDetails year = service(entities).days(YEAR);

              assertThat(year.workingDays()).isEqualTo(251);
              assertThat(year.holidays())
                  .contains(new FreeDay(LocalDate.of(2026, 12, 24), "Heiligabend"));
            });
  }

  private static CalendarService service(EntityManager entities) {
    JpaCalendarRepository repository = new JpaCalendarRepository();
    repository.setEntities(entities);
    CityCalendar calendar = new CityCalendar();
    calendar.setCalendars(repository);
    CalendarService service = new CalendarService();
    service.setCalendars(calendar);
    return service;
  }
}
