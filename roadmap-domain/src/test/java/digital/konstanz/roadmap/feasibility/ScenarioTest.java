// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digital.konstanz.roadmap.shared.id.ScenarioId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScenarioTest {

  @Test
  void scenarioMayBeUnassessed() {
    var scenario = new Scenario(ScenarioId.create(), state(null));

    assertThat(scenario.assessment()).isNull();
    assertThat(scenario.state()).isEqualTo(state(scenario));
  }

  @Test
  void valuesAreFromNoughtToFour() {
    assertThatThrownBy(() -> new FeasibilityAssessment(4, 3, 2, 1, 5, null, null, null))
        .extracting("code", "field")
        .containsExactly("number.out-of-range", "schedule");
    assertThat(new FeasibilityAssessment(4, 3, 2, 1, 0, null, null, null).values())
        .containsExactly(4, 3, 2, 1, 0);
  }

  private static ScenarioState state(Scenario same) {
    return new ScenarioState(
        same == null ? UUID.randomUUID() : same.state().roadmapId(),
        "S1",
        "Umzug melden",
        List.of("Einwohnerin"),
        List.of("Anmelden", "Bestätigen"),
        List.of(),
        null);
  }
}
