// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.strategy.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import digital.konstanz.roadmap.strategy.Dimension;
import digital.konstanz.roadmap.strategy.FieldOfAction;
import digital.konstanz.roadmap.strategy.FieldOfActionState;
import digital.konstanz.roadmap.strategy.FocalPoint;
import digital.konstanz.roadmap.strategy.StatusQuoEntry;
import digital.konstanz.roadmap.strategy.StatusQuoState;
import digital.konstanz.roadmap.strategy.StrategicGoal;
import digital.konstanz.roadmap.strategy.Vision;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaStrategyRepositoryIT {
  private final JpaStrategyRepository strategy = new JpaStrategyRepository();

  private void with(Vendor vendor, BiConsumer<EntityManager, RoadmapId> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              strategy.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              test.accept(entities, roadmap.id());
            });
  }

  @ParameterizedTest
  @EnumSource
  void aFieldKeepsDimensionsAndGoalsInOrder(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) -> {
          StrategicGoal first = new StrategicGoal(roadmap, "Z1", "Bürgernah");
          StrategicGoal second = new StrategicGoal(roadmap, "Z2", "Wirtschaftlich");
          strategy.add(first);
          strategy.add(second);
          FieldOfAction field =
              new FieldOfAction(
                  roadmap, "HF1", "Grundlagen", List.of(Dimension.TECHNICAL, Dimension.STRATEGIC));
          field.serve(List.of(second.id(), first.id()));
          strategy.add(field);
          FieldOfActionState saved = field.state();
          entities.clear();

          FieldOfAction loaded = strategy.fieldByKey("HF1").orElseThrow();
          assertThat(loaded.state()).isEqualTo(saved);
          long version = loaded.version();

          loaded.serve(List.of(first.id(), second.id()));
          entities.flush();
          entities.clear();

          FieldOfAction again = strategy.fields(roadmap).get(0);
          assertThat(again.goals()).containsExactly(first.id(), second.id());
          assertThat(again.version()).isGreaterThan(version);
          again.restore(saved);
          entities.flush();
          entities.clear();
          assertThat(strategy.fields(roadmap).get(0).state()).isEqualTo(saved);
        });
  }

  @ParameterizedTest
  @EnumSource
  void theWholeStrategyComesInManualOrder(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) -> {
          strategy.add(new Vision(roadmap, "Einfach, sicher und offen", 2030));
          FieldOfAction late = field(roadmap, "HF1", 2);
          FieldOfAction early = field(roadmap, "HF2", 1);
          strategy.add(late);
          strategy.add(early);
          strategy.add(new FocalPoint(roadmap, late.id(), "HS1.1", "Rechtskataster"));
          strategy.add(assessment(late, LocalDate.of(2025, 9, 25), 1));
          strategy.add(assessment(late, LocalDate.of(2026, 9, 25), 2));
          entities.clear();

          assertThat(strategy.vision(roadmap).orElseThrow().horizon()).isEqualTo(2030);
          assertThat(strategy.fields(roadmap))
              .extracting(FieldOfAction::key)
              .containsExactly("HF2", "HF1");
          assertThat(strategy.focalPoints(roadmap).get(0).field()).isEqualTo(late.id());
          assertThat(strategy.statusQuo(roadmap))
              .extracting(StatusQuoEntry::maturityLevel)
              .containsExactly(2, 1);
        });
  }

  private static FieldOfAction field(RoadmapId roadmap, String key, int position) {
    FieldOfAction field =
        new FieldOfAction(roadmap, key, "Feld " + key, List.of(Dimension.STRATEGIC));
    field.placeAt(position);
    return field;
  }

  private static StatusQuoEntry assessment(FieldOfAction field, LocalDate day, int level) {
    return new StatusQuoEntry(
        new StatusQuoState(
            UUID.randomUUID(),
            field.roadmap().value(),
            field.uuid(),
            Dimension.STRATEGIC,
            "Stand " + day,
            "0..4",
            level,
            day));
  }
}
