// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapState;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaRoadmapRepositoryIT {
  private final JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();

  private void with(Vendor vendor, BiConsumer<EntityManager, Roadmap> test) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              roadmaps.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              roadmaps.add(roadmap);
              test.accept(entities, roadmap);
            });
  }

  @ParameterizedTest
  @EnumSource
  void everyFieldComesBack(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) -> {
          roadmap.speakOf(LocalDate.of(2026, 11, 16));
          roadmap.describe("Kein Plan der Stadt", "{\"language\":\"de\"}");
          RoadmapState saved = roadmap.state();
          entities.flush();
          entities.clear();

          assertThat(roadmaps.byKey("r1").orElseThrow().state()).isEqualTo(saved);
          assertThat(roadmaps.all()).extracting(Roadmap::key).containsExactly("r1");
        });
  }

  @ParameterizedTest
  @EnumSource
  void keysFollowEachOtherAndSpareTakenOnes(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) -> {
          entities.persist(new Measure(roadmap.id(), "M-2", "Importiert"));
          entities.flush();

          assertThat(roadmaps.nextKey(roadmap.id())).isEqualTo("M-1");
          assertThat(roadmaps.nextKey(roadmap.id())).isEqualTo("M-3");
        });
  }

  @ParameterizedTest
  @EnumSource
  void aReservedKeyIsNeverGivenAgain(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) -> {
          roadmaps.reserveKey(roadmap.id(), "M-905");
          roadmaps.reserveKey(roadmap.id(), "M-101");
          roadmaps.reserveKey(roadmap.id(), "GMPP-7");

          assertThat(roadmaps.nextKey(roadmap.id())).isEqualTo("M-906");
        });
  }

  @ParameterizedTest
  @EnumSource
  void raisingThePlanVersionLeavesTheRowVersionAlone(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) -> {
          long before = roadmaps.planVersion(roadmap.id());
          long row = roadmap.version();

          roadmaps.raisePlanVersion(roadmap.id());
          roadmap.rename("Anders");
          entities.flush();
          entities.clear();

          Roadmap loaded = roadmaps.byId(roadmap.id()).orElseThrow();
          assertThat(loaded.planVersion()).isEqualTo(before + 1);
          assertThat(loaded.version()).isEqualTo(row + 1);
        });
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownRoadmapHasNoCounters(Vendor vendor) {
    with(
        vendor,
        (entities, roadmap) ->
            assertThatThrownBy(() -> roadmaps.planVersion(RoadmapId.create()))
                .isInstanceOf(NotFoundException.class));
  }
}
