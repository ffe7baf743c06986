// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.shared.NotFoundException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoadmapChoiceIT {

  @ParameterizedTest
  @EnumSource
  void withoutAKeyTheRoadmapThatWasCreatedFirstIsMeant(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              RoadmapChoice choice = new CityUnderTest(entities).roadmaps();

              assertThat(choice.of(null)).extracting(Roadmap::key).containsExactly("zuerst");
              assertThat(choice.of(" ")).extracting(Roadmap::key).containsExactly("zuerst");
              assertThat(choice.of("danach")).extracting(Roadmap::key).containsExactly("danach");
              assertThat(choice.of("*")).extracting(Roadmap::key).contains("zuerst", "danach");
              assertThatThrownBy(() -> choice.of("nirgends")).isInstanceOf(NotFoundException.class);
            });
  }
}
