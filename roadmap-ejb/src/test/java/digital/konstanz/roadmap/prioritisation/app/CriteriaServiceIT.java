// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.prioritisation.persistence.JpaCriteriaRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaServiceIT {

  private final RecordedJournal journal = new RecordedJournal();
  private JpaCriteriaRepository repository;

  private void inOffice(Vendor vendor, BiConsumer<CriteriaService, EntityManager> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              repository = new JpaCriteriaRepository();
              repository.setEntities(entities);
              CriteriaService service = new CriteriaService();
              service.repository = repository;
              service.journal = journal;
              Callers.runAs(Caller.SYSTEM, () -> test.accept(service, entities));
            });
  }

  private static Map<String, Object> change(String key, Object part) {
    Map<String, Object> criteria = new HashMap<>();
    criteria.put(key, part);
    return Map.of("criteria", criteria);
  }

  private static CriteriaDetails three(CriteriaService service) {
    service.add(Map.of("key", "A", "name", "Eins", "weight", 20));
    service.add(Map.of("key", "B", "name", "Zwei", "weight", "12.5"));
    return service.add(Map.of("key", "C.1", "name", "Drei", "weight", 10));
  }

  @ParameterizedTest
  @EnumSource
  void criteriaAreAddedAndTheirWeightsSummed(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          CriteriaDetails details = three(service);

          assertThat(details.criteria().keySet()).containsExactly("A", "B", "C.1");
          assertThat(details.weightSum()).isEqualByComparingTo("42.5");
          assertThatThrownBy(() -> service.add(Map.of("key", "A", "name", "x", "weight", 1)))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("key.duplicate"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void weightAndPlaceChangeOnTheSeenVersion(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          CriteriaDetails seen = three(service);

          CriteriaDetails moved =
              service.change(seen.version(), change("C.1", Map.of("position", 1, "weight", "30")));

          assertThat(moved.criteria().keySet()).containsExactly("C.1", "A", "B");
          assertThat(moved.criteria().get("C.1").weight()).isEqualByComparingTo("30");
          assertThatThrownBy(() -> service.change(seen.version(), change("A", Map.of("weight", 1))))
              .isInstanceOf(StaleVersionException.class);
          assertThat(moved.version()).isEqualTo(service.criteria().version());
          assertThat(
                  service
                      .change(moved.version(), change("C.1", Map.of("position", 2)))
                      .criteria()
                      .keySet())
              .containsExactly("A", "C.1", "B");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNegativeWeightNamesItsCriterion(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          long seen = three(service).version();

          assertThatThrownBy(() -> service.change(seen, change("B", Map.of("weight", -1))))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.field()).isEqualTo("criteria.B.weight"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void whatMeasuresAreScoredByStays(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          CriteriaDetails seen = three(service);
          Roadmap roadmap = new Roadmap("criteria-it", "Eins", "CRIT-");
          entities.persist(roadmap);
          entities.flush();
          Measure measure = new Measure(roadmap.id(), "CRIT-1", "Maßnahme");
          measure.score(Map.of(repository.catalogues().get(0).criteria().get(0).id(), 7));
          entities.persist(measure);
          entities.flush();

          assertThatThrownBy(() -> service.change(seen.version(), change("A", null)))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("criterion.in-use"));
          assertThat(service.change(seen.version(), change("B", null)).criteria().keySet())
              .containsExactly("A", "C.1");
        });
  }
}
