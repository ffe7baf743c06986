// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.exchange.persistence.RoadmapEraser;
import digital.konstanz.roadmap.exchange.persistence.RoadmapHistory;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.BusinessDay;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The demonstration, with everything it holds, taken away again. */
class RoadmapEmptyingIT {

  private static final List<String> EMPTY =
      List.of(
          "roadmap",
          "vision",
          "field_goal",
          "focal_point",
          "status_quo_entry",
          "plan_item",
          "plan_link",
          "item_effort",
          "item_budget",
          "measure_reference",
          "measure_score",
          "status_report",
          "own_field_value",
          "funding_grant_measure",
          "baseline_item",
          "framework_condition_driver",
          "business_process",
          "maturity_rating",
          "scenario_step",
          "resolution_measure",
          "workshop_card_measure",
          "workshop_vote",
          "kpi_actual",
          "risk_measure");
  private static final List<String> KEPT =
      List.of("org_unit", "legal_driver", "legal_deadline", "envelope", "criterion", "committee");

  private final RecordedJournal journal = new RecordedJournal();

  @ParameterizedTest
  @EnumSource
  void theDemonstrationGoesAndWhatTheCitySharesStays(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      database.committed(
          entities -> {
            entities.persist(new Roadmap(DemoRoadmaps.KEY, "Demonstration", "M-"));
            return null;
          });
      for (String name : List.of("konstanz-digital.yaml", "demo-supplement.yaml")) {
        WholeRoadmaps.imported(database, demonstration(name));
      }

      assertThat(asked(database, RoadmapEmptyingService::removeDemonstration)).isTrue();

      assertThat(EMPTY).allSatisfy(table -> assertThat(count(database, table)).isZero());
      assertThat(KEPT).allSatisfy(table -> assertThat(count(database, table)).isPositive());
      assertThat(asked(database, RoadmapEmptyingService::removeDemonstration)).isFalse();
      assertThat(journal.labels()).containsExactly("undo.roadmap.removed");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasReportedStaysOutsideTheDemonstration(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      WholeRoadmaps.imported(
          database, WholeRoadmaps.request(WholeRoadmaps.demo("konstanz-digital.yaml"), "yaml"));
      RoadmapEmptyingService.RemovalRow row =
          asked(database, RoadmapEmptyingService::roadmaps).get(0);

      assertThat(row.removable()).isFalse();
      assertThatThrownBy(() -> asked(database, service -> removed(service, row.key(), row.title())))
          .isInstanceOfSatisfying(
              RuleViolatedException.class,
              rule -> assertThat(rule.code()).isEqualTo("roadmap.has-history"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyRoadmapGoesWhenItsTitleIsTyped(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      database.committed(
          entities -> {
            entities.persist(new Roadmap("leer", "Leere Roadmap – Probe", "LEER-"));
            return null;
          });

      assertThatThrownBy(() -> asked(database, service -> removed(service, "leer", "Leer")))
          .isInstanceOfSatisfying(
              RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("title"));
      asked(database, service -> removed(service, "leer", "leere roadmap - probe"));

      assertThat(count(database, "roadmap")).isZero();
    }
  }

  private static ImportRequest demonstration(String name) {
    byte[] content = WholeRoadmaps.demo(name);
    return new ImportRequest(
        content, "yaml", null, DemoRoadmaps.KEY, null, false, false, Locale.GERMAN);
  }

  private static Void removed(RoadmapEmptyingService service, String key, String title) {
    service.remove(key, title);
    return null;
  }

  private <T> T asked(DatabaseUnderTest database, Function<RoadmapEmptyingService, T> question) {
    return database.committed(
        entities ->
            Callers.callAs(Caller.SYSTEM, () -> question.apply(service(database, entities))));
  }

  private RoadmapEmptyingService service(DatabaseUnderTest database, EntityManager entities) {
    JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
    roadmaps.setEntities(entities);
    RoadmapEmptyingService service = new RoadmapEmptyingService();
    service.roadmaps = roadmaps;
    service.history = new RoadmapHistory();
    service.history.setDataSource(database.dataSource());
    service.eraser = new RoadmapEraser();
    service.eraser.setDataSource(database.dataSource());
    service.businessDay = new BusinessDay();
    service.journal = journal;
    return service;
  }

  private static long count(DatabaseUnderTest database, String table) {
    return database.committed(
        entities ->
            ((Number) entities.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
  }
}
