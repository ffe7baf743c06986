// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.persistence.JpaRoadmapRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanVersionsIT {

  @ParameterizedTest
  @EnumSource
  void noStateOfAllPlansLooksLikeAnEarlierOne(Vendor vendor) {
    try (DatabaseUnderTest database = DatabaseUnderTest.fresh(vendor)) {
      TimelineQuery query = new TimelineQuery();
      query.setDataSource(database.dataSource());
      Roadmap lasting = new Roadmap("bleibt", "Bleibt", "A-");
      Roadmap leaving = new Roadmap("geht", "Geht", "B-");
      Set<List<String>> seen = new HashSet<>();

      seen.add(query.versionsOfAllPlans());
      changed(database, roadmaps -> roadmaps.add(lasting));
      seen.add(query.versionsOfAllPlans());
      changed(database, roadmaps -> roadmaps.add(leaving));
      seen.add(query.versionsOfAllPlans());
      changed(database, roadmaps -> roadmaps.remove(roadmaps.byId(leaving.id()).orElseThrow()));
      for (int i = 0; i < 3; i++) {
        changed(database, roadmaps -> roadmaps.raisePlanVersion(lasting.id()));
        seen.add(query.versionsOfAllPlans());
      }

      assertThat(seen).hasSize(6);
    }
  }

  private static void changed(DatabaseUnderTest database, Consumer<JpaRoadmapRepository> change) {
    database.committed(
        entities -> {
          JpaRoadmapRepository roadmaps = new JpaRoadmapRepository();
          roadmaps.setEntities(entities);
          change.accept(roadmaps);
          return null;
        });
  }
}
