// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessPriorityTest {

  @Test
  void theGreatestVolumeGetsFourPointsAndTheRestIsAdded() {
    Map<String, BigDecimal> priorities =
        ProcessPriority.initial()
            .of(List.of(process("A", "10", "10", "4"), process("B", "0", "5", "0")));

    assertThat(priorities.get("A")).isEqualByComparingTo("6.40");
    assertThat(priorities.get("B")).isEqualByComparingTo("0.00");
  }

  @Test
  void theVolumeCountsByItsLogarithm() {
    Map<String, BigDecimal> priorities =
        ProcessPriority.initial()
            .of(List.of(process("A", "99", "1", "0"), process("B", "9", "1", "0")));

    assertThat(priorities.get("A")).isEqualByComparingTo("4.00");
    assertThat(priorities.get("B")).isEqualByComparingTo("2.00");
  }

  @Test
  void whatIsUnknownHasNoPriority() {
    assertThat(ProcessPriority.initial().of(List.of(process("A", null, "1", "0"))))
        .containsEntry("A", null);
  }

  @Test
  void withoutAnyVolumeOnlyTheRestCounts() {
    assertThat(ProcessPriority.initial().of(List.of(process("A", "0", "1", "10"))).get("A"))
        .isEqualByComparingTo("6.00");
  }

  private static ProcessFacts process(String key, String cases, String minutes, String others) {
    BigDecimal points = new BigDecimal(others);
    return new ProcessFacts(
        key,
        cases == null ? null : new BigDecimal(cases),
        new BigDecimal(minutes),
        points,
        points,
        points);
  }
}
