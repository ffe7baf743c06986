// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.id.KpiId;
import digital.konstanz.roadmap.shared.id.RiskId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KpiTest {

  @Test
  void actualsAreSortedByDate() {
    var autumn = new KpiActual(LocalDate.of(2026, 9, 30), new BigDecimal("2.40"));
    var spring = new KpiActual(LocalDate.of(2026, 3, 31), new BigDecimal("30"));

    var kpi =
        new Kpi(
            KpiId.create(),
            new KpiState(
                UUID.randomUUID(),
                "KZ-01",
                "Leistungen",
                "Anzahl",
                new BigDecimal("28.0"),
                List.of(new KpiTarget(2026, new BigDecimal("45"))),
                Better.HIGHER,
                List.of(autumn, spring)));

    assertThat(kpi.actuals()).containsExactly(spring, autumn);
    assertThat(kpi.state().baseline()).isEqualTo(new BigDecimal("28"));
    assertThat(spring.value()).isEqualTo(new BigDecimal("30"));
  }

  @Test
  void riskIsRatedFromOneToFive() {
    assertThat(new Risk(RiskId.create(), risk(4, 5)).score()).isEqualTo(20);
    assertThatThrownBy(() -> risk(6, 1))
        .extracting("code", "field")
        .containsExactly("number.out-of-range", "probability");
  }

  private static RiskState risk(int probability, int impact) {
    return new RiskState(
        UUID.randomUUID(), "RI-01", "Verzug", probability, impact, List.of(), null);
  }
}
