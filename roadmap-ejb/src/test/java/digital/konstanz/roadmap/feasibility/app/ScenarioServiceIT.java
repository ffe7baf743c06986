// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.feasibility.FeasibilityAssessment;
import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.feasibility.ScenarioState;
import digital.konstanz.roadmap.feasibility.engine.Verdict;
import digital.konstanz.roadmap.feasibility.persistence.ScenarioQuery;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.legal.Applicability;
import digital.konstanz.roadmap.legal.LegalDeadline;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.legal.LegalDriverState;
import digital.konstanz.roadmap.legal.LegalLevel;
import digital.konstanz.roadmap.legal.Verification;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.HouseRulesState;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.engine.DeadlineRule.Standing;
import digital.konstanz.roadmap.portfolio.engine.ScenarioSlack;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.WorkingCalendar;
import digital.konstanz.roadmap.shared.id.LegalDriverId;
import digital.konstanz.roadmap.shared.id.ScenarioId;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioServiceIT {
  private static final FeasibilityAssessment WITH_CONDITIONS =
      new FeasibilityAssessment(3, 2, 4, 3, 4, null, null, null);

  @ParameterizedTest
  @EnumSource
  void verdictAndDateComeFromTheRequiredMeasures(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              Measure late = city.measure("A");
              late.forecast(null, PlanDate.day(LocalDate.of(2027, 3, 31)));
              Measure done = city.measure("B");
              city.store(
                  late,
                  done,
                  scenario(city.first, "S1", WITH_CONDITIONS, late, done),
                  scenario(city.second, "S2", null));
              city.become("B", MeasureStatus.DONE);

              assertThat(rows(city, entities, null))
                  .containsExactly(
                      new ScenarioRow(
                          "S1",
                          "Szenario S1",
                          2,
                          new BigDecimal("3.20"),
                          Verdict.WITH_CONDITIONS,
                          LocalDate.of(2027, 3, 31),
                          List.of("A"),
                          null));
              assertThat(rows(city, entities, "danach"))
                  .containsExactly(
                      new ScenarioRow(
                          "S2", "Szenario S2", null, null, null, null, List.of(), null));
            });
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCallerMayNotSeeCountsButIsNotNamed(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              Measure hidden = city.confidential("A");
              LegalDriver law = law("GESETZ", LocalDate.of(2026, 12, 31));
              hidden.refer(ReferenceKind.LEGAL_DRIVER, List.of(law.id().value()));
              city.store(law, hidden, scenario(city.first, "S1", WITH_CONDITIONS, hidden));

              ScenarioRow row = rows(city, entities, null).get(0);

              assertThat(row.openRequired()).isEmpty();
              assertThat(row.availableFrom()).isEqualTo(LocalDate.of(2026, 12, 18));
              assertThat(row.slack()).isNull();
            });
  }

  @ParameterizedTest
  @EnumSource
  void theLeastSlackToADeadlineOfARequiredMeasureIsTold(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              LegalDriver near = law("NAH", LocalDate.of(2026, 12, 31));
              LegalDriver far = law("FERN", LocalDate.of(2027, 12, 31));
              Measure serving = city.measure("A");
              serving.refer(
                  ReferenceKind.LEGAL_DRIVER, List.of(near.id().value(), far.id().value()));
              Measure last = city.measure("B");
              last.forecast(null, PlanDate.day(LocalDate.of(2026, 12, 28)));
              Measure given = city.measure("C");
              given.refer(ReferenceKind.LEGAL_DRIVER, List.of(near.id().value()));
              city.store(
                  near,
                  far,
                  serving,
                  last,
                  given,
                  scenario(city.first, "S1", null, serving, last),
                  scenario(city.first, "S2", null, given, last));
              city.become("C", MeasureStatus.CANCELLED);

              assertThat(rows(city, entities, null))
                  .extracting(ScenarioRow::slack)
                  .containsExactly(
                      new ScenarioSlack("NAH", LocalDate.of(2026, 12, 31), 3, Standing.AT_RISK),
                      null);
            });
  }

  private static LegalDriver law(String key, LocalDate date) {
    return new LegalDriver(
        LegalDriverId.create(),
        new LegalDriverState(
            key,
            "Name " + key,
            null,
            LegalLevel.EU,
            null,
            List.of(new LegalDeadline(date, "Pflicht", true)),
            null,
            Applicability.YES,
            Verification.SOURCE_SEEN,
            null));
  }

  private static List<ScenarioRow> rows(
      CityUnderTest city, EntityManager entities, String roadmap) {
    ScenarioQuery query = new ScenarioQuery();
    query.setEntities(entities);
    ScenarioService service = new ScenarioService();
    service.setQuery(query);
    service.setRoadmaps(city.roadmaps());
    BusinessDay day = new BusinessDay();
    day.setDemoDay(LocalDate.of(2026, 11, 16));
    service.setBusinessDay(day);
    service.setThresholds(HouseRulesState::initial);
    service.setCalendars(WorkingCalendar::mondayToFriday);
    return Callers.callAs(CityUnderTest.office(), () -> service.scenarios(roadmap));
  }

  private static Scenario scenario(
      Roadmap roadmap, String key, FeasibilityAssessment assessment, Measure... required) {
    return new Scenario(
        ScenarioId.create(),
        new ScenarioState(
            roadmap.id().value(),
            key,
            "Szenario " + key,
            List.of(),
            List.of(),
            Arrays.stream(required).map(Measure::uuid).toList(),
            assessment));
  }
}
