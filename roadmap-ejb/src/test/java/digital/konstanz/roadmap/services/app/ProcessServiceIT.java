// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.app;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.services.BusinessProcess;
import digital.konstanz.roadmap.services.BusinessProcessState;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.services.persistence.ProcessQuery;
import digital.konstanz.roadmap.shared.id.ProcessId;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessServiceIT {

  @ParameterizedTest
  @EnumSource
  void theGreatestVolumeIsThatOfTheWholeCity(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              city.store(process(city, city.second, "P2", 99), process(city, city.first, "P1", 9));
              ProcessQuery query = new ProcessQuery();
              query.setEntities(entities);
              ProcessService service = new ProcessService();
              service.setQuery(query);
              service.setRoadmaps(city.roadmaps());
              service.setWeights(ProcessPriority::initial);

              assertThat(service.processes(null))
                  .containsExactly(
                      new ProcessRow("P1", "Vorgang P1", "AMT", new BigDecimal("5.30")));
              assertThat(service.processes("*"))
                  .extracting(ProcessRow::key)
                  .containsExactly("P1", "P2");
            });
  }

  private static BusinessProcess process(
      CityUnderTest city, Roadmap roadmap, String key, int cases) {
    return new BusinessProcess(
        ProcessId.create(),
        new BusinessProcessState(
            roadmap.id().value(),
            key,
            "Vorgang " + key,
            city.unit.value(),
            cases,
            1,
            6,
            6,
            4,
            null,
            null));
  }
}
