// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.legal.Applicability;
import digital.konstanz.roadmap.legal.LegalDeadline;
import digital.konstanz.roadmap.legal.LegalDriver;
import digital.konstanz.roadmap.legal.LegalDriverState;
import digital.konstanz.roadmap.legal.LegalLevel;
import digital.konstanz.roadmap.legal.Verification;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.shared.id.LegalDriverId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaLegalRepositoryIT {
  private final JpaLegalRepository law = new JpaLegalRepository();

  @ParameterizedTest
  @EnumSource
  void deadlinesCanBeReadChangedAndReadAgain(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              law.setEntities(entities);
              law.add(new LegalDriver(LegalDriverId.create(), driver("A", 3)));
              law.add(new LegalDriver(LegalDriverId.create(), driver("B", 2)));
              entities.flush();
              entities.clear();

              List<LegalDriver> loaded = law.drivers();
              assertThat(loaded)
                  .extracting(LegalDriver::state)
                  .containsExactly(driver("A", 3), driver("B", 2));
              loaded.get(0).restore(driver("A", 1));
              entities.flush();
              entities.clear();

              assertThat(law.drivers())
                  .extracting(LegalDriver::state)
                  .containsExactly(driver("A", 1), driver("B", 2));
            });
  }

  private static LegalDriverState driver(String key, int deadlines) {
    return new LegalDriverState(
        key,
        "Vorgabe " + key,
        null,
        LegalLevel.EU,
        null,
        IntStream.range(0, deadlines)
            .mapToObj(i -> new LegalDeadline(LocalDate.of(2030 - i, 1, 1), "Frist " + i, true))
            .toList(),
        null,
        Applicability.YES,
        Verification.SOURCE_SEEN,
        null);
  }
}
