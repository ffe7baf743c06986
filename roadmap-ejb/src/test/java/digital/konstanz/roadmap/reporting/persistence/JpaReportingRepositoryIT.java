// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.reporting.Better;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.KpiActual;
import digital.konstanz.roadmap.reporting.KpiState;
import digital.konstanz.roadmap.reporting.KpiTarget;
import digital.konstanz.roadmap.shared.id.KpiId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaReportingRepositoryIT {
  private final JpaReportingRepository reporting = new JpaReportingRepository();

  @ParameterizedTest
  @EnumSource
  void datedValuesCanBeReadExtendedAndReadAgain(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              reporting.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              KpiState first = kpi(roadmap, List.of(actual(1, "28")));
              reporting.add(new Kpi(KpiId.create(), first));
              entities.flush();
              entities.clear();

              Kpi loaded = reporting.kpis(roadmap.id()).get(0);
              assertThat(loaded.state()).isEqualTo(first);
              KpiState second = kpi(roadmap, List.of(actual(1, "28"), actual(2, "31.5")));
              loaded.restore(second);
              entities.flush();
              entities.clear();

              assertThat(reporting.kpis(roadmap.id()).get(0).state()).isEqualTo(second);
            });
  }

  private static KpiActual actual(int month, String value) {
    return new KpiActual(LocalDate.of(2026, month, 28), new BigDecimal(value));
  }

  private static KpiState kpi(Roadmap roadmap, List<KpiActual> actuals) {
    return new KpiState(
        roadmap.uuid(),
        "KZ-1",
        "Online-Quote",
        "%",
        new BigDecimal("25"),
        List.of(
            new KpiTarget(2028, new BigDecimal("60")), new KpiTarget(2027, new BigDecimal("45"))),
        Better.HIGHER,
        actuals);
  }
}
