// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.util.List;
import java.util.UUID;

/**
 * All business fields of a {@link Scenario}.
 *
 * @param requiredMeasures ids of the measures without which it cannot work; cancelled ones included
 * @param assessment null while it is not assessed
 */
public record ScenarioState(
    UUID roadmapId,
    String key,
    String title,
    List<String> actors,
    List<String> steps,
    List<UUID> requiredMeasures,
    FeasibilityAssessment assessment) {
  public ScenarioState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    title = Texts.required("title", title, 500);
    actors = actors.stream().map(actor -> Texts.required("actors", actor, 500)).toList();
    steps = steps.stream().map(step -> Texts.required("steps", step, 2000)).toList();
    requiredMeasures = List.copyOf(requiredMeasures);
  }
}
