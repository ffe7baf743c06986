// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.persistence.Units;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.scheduling.persistence.JpaCalendarRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CityServiceIT {

  private final RecordedJournal journal = new RecordedJournal();

  private void asAdmin(Vendor vendor, Consumer<CityService> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              JpaCalendarRepository calendars = new JpaCalendarRepository();
              calendars.setEntities(entities);
              Units units = new Units();
              units.setEntities(entities);
              CityService service = new CityService();
              service.calendars = calendars;
              service.units = units;
              service.journal = journal;
              service.businessDay = new BusinessDay();
              service.businessDay.setDemoDay(LocalDate.of(2026, 11, 1));
              Callers.runAs(Caller.SYSTEM, () -> test.accept(service));
            });
  }

  @ParameterizedTest
  @EnumSource
  void beforeAnythingIsSetTheDefaultsHold(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          CityDetails city = service.city();

          assertThat(city.land()).isEqualTo("DE-BW");
          assertThat(city.lands()).hasSize(16);
          assertThat(city.version()).isZero();
          assertThat(city.years().get(1)).isEqualTo(new CityDetails.YearRow(2026, 252, 9, 0));
        });
  }

  @ParameterizedTest
  @EnumSource
  void theLandSetsTheHolidays(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          CityDetails city = service.change(0, Map.of("cityName", "Musterstadt", "land", "DE-BE"));

          assertThat(city.cityName()).isEqualTo("Musterstadt");
          assertThat(city.years().get(1).workingDays()).isNotEqualTo(252);
          assertThat(journal.labels()).containsExactly("undo.city.changed");
        });
  }

  @ParameterizedTest
  @EnumSource
  void closingDaysAreAddedChangedAndRemoved(Vendor vendor) {
    asAdmin(
        vendor,
        service -> {
          Map<String, Object> eve =
              Map.of("date", "2026-12-24", "everyYear", true, "title", "Heiligabend");
          CityDetails added = service.change(0, Map.of("closingDays", Map.of("new", eve)));
          String id = added.closingDays().keySet().iterator().next();

          assertThat(added.years().get(1).workingDays()).isEqualTo(251);

          CityDetails renamed =
              service.change(
                  added.version(),
                  Map.of("closingDays", Map.of(id, Map.of("title", "24. Dezember"))));
          String again = renamed.closingDays().keySet().iterator().next();

          assertThat(renamed.closingDays().get(again).title()).isEqualTo("24. Dezember");
          assertThat(renamed.closingDays().get(again).everyYear()).isTrue();

          Map<String, Object> none = new HashMap<>();
          none.put(again, null);
          CityDetails removed = service.change(renamed.version(), Map.of("closingDays", none));

          assertThat(removed.closingDays()).isEmpty();
          assertThatThrownBy(() -> service.change(added.version(), Map.of("land", "DE-BY")))
              .isInstanceOf(StaleVersionException.class);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aClosingDayWithoutDateNamesItsField(Vendor vendor) {
    asAdmin(
        vendor,
        service ->
            assertThatThrownBy(
                    () ->
                        service.change(
                            0, Map.of("closingDays", Map.of("new", Map.of("title", "Ohne Tag")))))
                .isInstanceOfSatisfying(
                    RuleViolatedException.class,
                    rule -> assertThat(rule.field()).isEqualTo("closingDays.new.date")));
  }
}
