// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanVersionsTest {

  private final List<String> asked = new ArrayList<>();

  @Test
  void aChangeOfThePlanRaisesItsVersion() {
    versions().raise(change(RoadmapChanged.Reach.ROADMAP));

    assertThat(asked).containsExactly("raisePlanVersion");
  }

  @Test
  void masterDataOfTheCityRaiseThoseOfAllPlans() {
    versions().raise(change(RoadmapChanged.Reach.CITY));

    assertThat(asked).containsExactly("all");
  }

  @Test
  void whatIsSaidAboutThePlanLeavesItsVersion() {
    versions().raise(change(RoadmapChanged.Reach.NOTES));

    assertThat(asked).isEmpty();
  }

  private static RoadmapChanged change(RoadmapChanged.Reach reach) {
    return new RoadmapChanged(reach, UUID.randomUUID(), List.of("Z-1"));
  }

  private PlanVersions versions() {
    PlanVersions versions = new PlanVersions();
    versions.setRoadmaps(
        (RoadmapRepository)
            Proxy.newProxyInstance(
                RoadmapRepository.class.getClassLoader(),
                new Class<?>[] {RoadmapRepository.class},
                (self, method, arguments) -> {
                  asked.add(method.getName());
                  return method.getName().equals("all") ? List.of() : null;
                }));
    return versions;
  }
}
