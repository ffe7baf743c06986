// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.id.OnlineServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineServiceTest {

  private static final MaturityRating SPRING =
      new MaturityRating(LocalDate.of(2026, 4, 1), MaturityModel.OZG_1_1, 1);
  private static final MaturityRating AUTUMN =
      new MaturityRating(LocalDate.of(2026, 11, 16), MaturityModel.OZG_1_1, 2);

  @Test
  void latestRatingIsThePresentMaturity() {
    var service =
        new OnlineService(OnlineServiceId.create(), rated("99050012104000", 4, AUTUMN, SPRING));

    assertThat(service.current()).isEqualTo(AUTUMN);
    assertThat(service.ratings()).containsExactly(SPRING, AUTUMN);
  }

  @Test
  void levelBelongsToItsModel() {
    assertThat(new MaturityRating(LocalDate.of(2026, 1, 1), MaturityModel.OZG_2_0, 7).level())
        .isEqualTo(7);
    assertThatThrownBy(() -> new MaturityRating(LocalDate.of(2026, 1, 1), MaturityModel.OZG_1_1, 5))
        .extracting("code")
        .isEqualTo("number.out-of-range");
    assertThatThrownBy(() -> rated(null, 5))
        .extracting("code", "field")
        .containsExactly("number.out-of-range", "maturity_target");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9905001210400", "98050012104000", "99 50012104000", "990500121040001"})
  void malformedLeikaKeyIsRefused(String digits) {
    assertThatThrownBy(() -> rated(digits, 4)).extracting("code").isEqualTo("leika-key.malformed");
  }

  @Test
  void serviceWithoutLeikaKeyIsKept() {
    assertThat(rated(null, 4).leikaKey()).isNull();
  }

  private static OnlineServiceState rated(String leika, int target, MaturityRating... ratings) {
    return new OnlineServiceState(
        UUID.randomUUID(),
        "D-01",
        "Gewerbe anmelden",
        leika,
        UUID.randomUUID(),
        List.of(ratings),
        MaturityModel.OZG_1_1,
        target,
        null);
  }
}
