// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.CityUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.Screening;
import digital.konstanz.roadmap.portfolio.Wsjf;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoscowQueryIT {

  @ParameterizedTest
  @EnumSource
  void tellsWhatMattersOfTheRoadmapAsked(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              CityUnderTest city = new CityUnderTest(entities);
              Measure must = city.measure("A");
              must.judge(Moscow.MUST, Wsjf.UNKNOWN, Screening.UNKNOWN);
              Measure elsewhere = city.measure(city.second, "B");
              elsewhere.judge(Moscow.COULD, Wsjf.UNKNOWN, Screening.UNKNOWN);
              city.store(must, elsewhere, city.measure("C"));
              MoscowQuery query = new MoscowQuery();
              query.entities = entities;

              assertThat(query.of(city.first.uuid())).isEqualTo(Map.of("A", Moscow.MUST));
            });
  }
}
