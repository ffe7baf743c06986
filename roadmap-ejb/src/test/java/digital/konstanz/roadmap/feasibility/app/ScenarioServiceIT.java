// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.feasibility.FeasibilityAssessment;
import digital.konstanz.roadmap.feasibility.Scenario;
import digital.konstanz.roadmap.feasibility.ScenarioState;
import digital.konstanz.roadmap.feasibility.engine.Verdict;
import digital.konstanz.roadmap.feasibility.persistence.ScenarioQuery;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.PlanDate;
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
                          List.of("A")));
              assertThat(rows(city, entities, "danach"))
                  .containsExactly(
                      new ScenarioRow("S2", "Szenario S2", null, null, null, null, List.of()));
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
              city.store(hidden, scenario(city.first, "S1", WITH_CONDITIONS, hidden));

              ScenarioRow row = rows(city, entities, null).get(0);

              assertThat(row.openRequired()).isEmpty();
              assertThat(row.availableFrom()).isEqualTo(LocalDate.of(2026, 12, 18));
            });
  }

  private static List<ScenarioRow> rows(
      CityUnderTest city, EntityManager entities, String roadmap) {
    ScenarioQuery query = new ScenarioQuery();
    query.setEntities(entities);
    ScenarioService service = new ScenarioService();
    service.setQuery(query);
    service.setRoadmaps(city.roadmaps());
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
