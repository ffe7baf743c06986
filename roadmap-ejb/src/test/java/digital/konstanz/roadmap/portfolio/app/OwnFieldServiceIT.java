// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.platform.journal.RecordedJournal;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaOwnFieldRepository;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.id.OwnFieldId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnFieldServiceIT {

  private static final String KEY = "own-fields-it";

  private final RecordedJournal journal = new RecordedJournal();
  private Roadmap roadmap;

  private void inOffice(Vendor vendor, BiConsumer<OwnFieldService, EntityManager> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              JpaOwnFieldRepository fields = new JpaOwnFieldRepository();
              fields.setEntities(entities);
              JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
              roadmaps.setEntities(entities);
              roadmap = new Roadmap(KEY, "Eins", "OWNF-");
              roadmaps.add(roadmap);
              OwnFieldService service = new OwnFieldService();
              service.fields = fields;
              service.roadmaps = roadmaps;
              service.journal = journal;
              Callers.runAs(Caller.SYSTEM, () -> test.accept(service, entities));
            });
  }

  private static OwnFieldDetails choice(OwnFieldService service) {
    return service.create(
        KEY, Map.of("name", "Ampel der Leitung", "type", "CHOICE", "choices", "hoch\n\nmittel"));
  }

  private void choose(EntityManager entities, OwnFieldDetails field, String value) {
    Measure measure = new Measure(roadmap.id(), "OWNF-1", "Maßnahme");
    measure.fill(new OwnFieldId(UUID.fromString(field.id())), value);
    entities.persist(measure);
    entities.flush();
  }

  @ParameterizedTest
  @EnumSource
  void fieldsStandInTheirOrder(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          OwnFieldDetails first = choice(service);
          OwnFieldDetails second = service.create(KEY, Map.of("name", "Kosten", "type", "MONEY"));

          assertThat(first.choices()).containsExactly("hoch", "mittel");
          assertThat(second.position()).isGreaterThan(first.position());

          service.change(KEY, second.id(), second.version(), Map.of("position", 0));

          assertThat(service.fields(KEY))
              .extracting(OwnFieldDetails::name)
              .containsExactly("Kosten", "Ampel der Leitung");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aNameIsTakenOnce(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          choice(service);

          assertThatThrownBy(
                  () -> service.create(KEY, Map.of("name", "ampel der leitung", "type", "TEXT")))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class, rule -> assertThat(rule.field()).isEqualTo("name"));
        });
  }

  @ParameterizedTest
  @EnumSource
  void noChangeLosesAValue(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          OwnFieldDetails field = choice(service);
          choose(entities, field, "hoch");
          long seen = service.field(KEY, field.id()).version();

          assertThatThrownBy(() -> service.change(KEY, field.id(), seen, Map.of("type", "NUMBER")))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("own-field.type-fixed"));
          assertThatThrownBy(
                  () -> service.change(KEY, field.id(), seen, Map.of("choices", List.of("mittel"))))
              .isInstanceOfSatisfying(
                  RuleViolatedException.class,
                  rule -> assertThat(rule.code()).isEqualTo("own-field.choice-in-use"));

          OwnFieldDetails retired = service.change(KEY, field.id(), seen, Map.of("retired", true));

          assertThat(retired.retired()).isTrue();
          assertThat(retired.values()).isEqualTo(1);
          assertThat(retired.type()).isEqualTo(OwnFieldType.CHOICE);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRetiredFieldIsNoColumnOfTheTable(Vendor vendor) {
    inOffice(
        vendor,
        (service, entities) -> {
          OwnFieldDetails field = choice(service);
          service.create(KEY, Map.of("name", "Bleibt", "type", "TEXT"));
          service.change(KEY, field.id(), field.version(), Map.of("retired", "true"));

          assertThat(
                  new TableColumns(List.of())
                      .all(service.fields.all(roadmap.id()), null, 2026).stream()
                          .map(TableColumn::id)
                          .filter(id -> id.startsWith(TableColumns.OWN_FIELD)))
              .containsExactly("fields.Bleibt");
        });
  }
}
