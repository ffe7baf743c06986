// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.Screening;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogue;
import digital.konstanz.roadmap.prioritisation.CriteriaCatalogueState;
import digital.konstanz.roadmap.prioritisation.CriterionState;
import digital.konstanz.roadmap.prioritisation.engine.Sensitivity;
import digital.konstanz.roadmap.prioritisation.persistence.JpaCriteriaRepository;
import digital.konstanz.roadmap.prioritisation.persistence.RankedMeasureQuery;
import digital.konstanz.roadmap.shared.id.CriterionId;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrioritisationServiceIT {
  private static final UUID USE = UUID.randomUUID();
  private static final UUID EASE = UUID.randomUUID();

  private CityUnderTest city;
  private PrioritisationService service;

  @ParameterizedTest
  @EnumSource
  void utilityRanksCancelledMeasuresTooAndLeavesTheUnscoredToTheEnd(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(scored("A", 5, 5), scored("B", 10, 5), city.measure("C"), scored("D", 9, 9));
          city.become("D", MeasureStatus.CANCELLED);

          assertThat(service.ranking(null, RankingMethod.UTILITY))
              .containsExactly(
                  new RankingRow("D", new BigDecimal("90.00"), 1, true),
                  new RankingRow("B", new BigDecimal("83.33"), 2, true),
                  new RankingRow("A", new BigDecimal("50.00"), 3, true),
                  new RankingRow("C", null, null, false));
        });
  }

  @ParameterizedTest
  @EnumSource
  void wsjfRanksByEstimates(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          Measure estimated = city.measure("A");
          estimated.judge(null, new Wsjf(8, 8, 5, 13), Screening.UNKNOWN);
          city.store(estimated, city.measure("B"));

          assertThat(service.ranking(null, RankingMethod.WSJF))
              .containsExactly(
                  new RankingRow("A", new BigDecimal("1.62"), 1, true),
                  new RankingRow("B", null, null, false));
        });
  }

  @ParameterizedTest
  @EnumSource
  void withoutEstimatesNothingIsComputable(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(scored("A", 5, 5));

          assertThat(service.ranking(null, RankingMethod.RICE))
              .containsExactly(new RankingRow("A", null, null, false));
          assertThat(service.ranking(null, RankingMethod.WIBE))
              .containsExactly(new RankingRow("A", null, null, false));
        });
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheAskedRoadmapAndWhatTheCallerMaySeeIsRanked(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(scored("A", 5, 5), city.confidential("B"), city.measure(city.second, "C"));

          assertThat(service.ranking(null, RankingMethod.UTILITY))
              .extracting(RankingRow::key)
              .containsExactly("A");
          assertThat(service.ranking("danach", RankingMethod.UTILITY))
              .extracting(RankingRow::key)
              .containsExactly("C");
        });
  }

  @ParameterizedTest
  @EnumSource
  void sensitivityTakesEachCriterionInItsOrder(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          city.store(scored("A", 8, 2), scored("B", 4, 6));

          Sensitivity.Result result = service.sensitivity(null);

          assertThat(result.base()).containsExactly("A", "B");
          assertThat(result.variants())
              .extracting(Sensitivity.Variant::criterion)
              .containsExactly("NUTZEN", "NUTZEN", "NUTZEN", "MÜHE", "MÜHE", "MÜHE");
          assertThat(service.tippingPoints(null)).hasSize(2);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theNumberOfStatementsDoesNotGrowWithThePlan(Vendor vendor) {
    inCity(
        vendor,
        entities -> {
          for (int i = 0; i < 30; i++) {
            city.store(scored("A" + i, 5, 5));
          }

          int statements =
              DatabaseUnderTest.shared(vendor)
                  .statementsOf(() -> service.ranking(null, RankingMethod.UTILITY));

          assertThat(statements).isLessThanOrEqualTo(5);
        });
  }

  private void inCity(Vendor vendor, Consumer<EntityManager> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              city = new CityUnderTest(entities);
              service = service(entities);
              city.store(
                  new CriteriaCatalogue(
                      UUID.randomUUID(),
                      new CriteriaCatalogueState(
                          CriteriaCatalogue.STANDARD,
                          "Kriterien",
                          List.of(criterion(USE, "NUTZEN", "2"), criterion(EASE, "MÜHE", "1")))));
              Callers.runAs(CityUnderTest.office(), () -> test.accept(entities));
            });
  }

  private PrioritisationService service(EntityManager entities) {
    RankedMeasureQuery query = new RankedMeasureQuery();
    query.setEntities(entities);
    JpaCriteriaRepository criteria = new JpaCriteriaRepository();
    criteria.setEntities(entities);
    PrioritisationService created = new PrioritisationService();
    created.setQuery(query);
    created.setCriteria(criteria);
    created.setRoadmaps(city.roadmaps());
    return created;
  }

  private Measure scored(String key, int use, int ease) {
    Measure measure = city.measure(key);
    measure.score(Map.of(new CriterionId(USE), use, new CriterionId(EASE), ease));
    return measure;
  }

  private static CriterionState criterion(UUID id, String key, String weight) {
    return new CriterionState(id, key, key, new BigDecimal(weight), null);
  }
}
