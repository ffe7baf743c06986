// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.legal.Applicability;
import digital.konstanz.roadmap.legal.LegalDeadline;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.legal.LegalDriverState;
import digital.konstanz.roadmap.legal.LegalLevel;
import digital.konstanz.roadmap.legal.Verification;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.persistence.DriverDeadline;
import digital.konstanz.roadmap.portfolio.persistence.LegalCoverageQuery;
import digital.konstanz.roadmap.shared.id.LegalDriverId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalCoverageServiceIT {
  private static final LocalDate EARLIER = LocalDate.of(2026, 12, 24);
  private static final LocalDate LATER = LocalDate.of(2027, 12, 6);

  @ParameterizedTest
  @EnumSource
  void driversComeWithDeadlinesByDateAndTheirMeasures(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              LegalDriver law = driver("GESETZ", new LegalDeadline(LATER, "Annahme", true));
              LegalDriver rule = driver("REGEL");
              city.store(law, rule, naming(city.measure("B"), law), naming(city.measure("A"), law));

              List<LegalDriverRow> rows = rows(city, entities, CityUnderTest.office());

              assertThat(rows)
                  .containsExactly(
                      new LegalDriverRow(
                          "GESETZ",
                          "Name GESETZ",
                          List.of(
                              new DriverDeadline(EARLIER, "Beginn", false),
                              new DriverDeadline(LATER, "Annahme", true)),
                          List.of("A", "B"),
                          true),
                      new LegalDriverRow(
                          "REGEL",
                          "Name REGEL",
                          List.of(new DriverDeadline(EARLIER, "Beginn", false)),
                          List.of(),
                          false));
            });
  }

  @ParameterizedTest
  @EnumSource
  void cancelledMeasuresCoverNothingAndOtherRoadmapsDoNotCount(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              LegalDriver law = driver("GESETZ");
              city.store(
                  law, naming(city.measure("A"), law), naming(city.measure(city.second, "B"), law));
              city.become("A", MeasureStatus.CANCELLED);

              LegalDriverRow row = rows(city, entities, CityUnderTest.office()).get(0);

              assertThat(row.measures()).containsExactly("A");
              assertThat(row.covered()).isFalse();
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCallerMayNotSeeCoversButIsNotNamed(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              LegalDriver law = driver("GESETZ");
              city.store(law, naming(city.confidential("A"), law));

              LegalDriverRow row = rows(city, entities, CityUnderTest.office()).get(0);

              assertThat(row.measures()).isEmpty();
              assertThat(row.covered()).isTrue();
            });
  }

  private static List<LegalDriverRow> rows(
      CityUnderTest city, EntityManager entities, Caller caller) {
    LegalCoverageQuery query = new LegalCoverageQuery();
    query.setEntities(entities);
    LegalCoverageService service = new LegalCoverageService();
    service.setQuery(query);
    service.setRoadmaps(city.roadmaps());
    return Callers.callAs(caller, () -> service.drivers(null));
  }

  private static Measure naming(Measure measure, LegalDriver driver) {
    measure.refer(ReferenceKind.LEGAL_DRIVER, List.of(driver.id().value()));
    return measure;
  }

  private static LegalDriver driver(String key, LegalDeadline... more) {
    List<LegalDeadline> deadlines = new ArrayList<>(List.of(more));
    deadlines.add(new LegalDeadline(EARLIER, "Beginn", false));
    return new LegalDriver(
        LegalDriverId.create(),
        new LegalDriverState(
            key,
            "Name " + key,
            null,
            LegalLevel.EU,
            null,
            deadlines,
            null,
            Applicability.YES,
            Verification.SOURCE_SEEN,
            null));
  }
}
