// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.prioritisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CriteriaCatalogueTest {

  private static final CriterionState LAW = criterion("K1", "20");
  private static final CriterionState EFFORT = criterion("K6", "12.50");

  @Test
  void criteriaKeepOrderAndIdentityWhenOneIsDropped() {
    var catalogue = new CriteriaCatalogue(UUID.randomUUID(), of(EFFORT, LAW));

    catalogue.restore(of(LAW));

    assertThat(catalogue.criteria()).extracting(Criterion::id).hasSize(1);
    assertThat(catalogue.state()).isEqualTo(of(LAW));
  }

  @Test
  void weightIsKeptWithoutTrailingZeros() {
    assertThat(EFFORT.weight()).isEqualTo(new BigDecimal("12.5"));
  }

  @Test
  void negativeWeightIsRefused() {
    assertThatThrownBy(() -> criterion("K1", "-1")).extracting("code").isEqualTo("weight.negative");
  }

  @Test
  void noKeyTwice() {
    assertThatThrownBy(() -> of(LAW, criterion("K1", "5")))
        .extracting("code")
        .isEqualTo("key.duplicate");
  }

  private static CriteriaCatalogueState of(CriterionState... criteria) {
    return new CriteriaCatalogueState(CriteriaCatalogue.STANDARD, "Kriterien", List.of(criteria));
  }

  private static CriterionState criterion(String key, String weight) {
    return new CriterionState(UUID.randomUUID(), key, "Name", new BigDecimal(weight), null);
  }
}
