// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.util.List;
import java.util.UUID;

/**
 * All business fields of a {@link Risk}.
 *
 * @param probability 1 to 5
 * @param impact 1 to 5
 * @param measures ids of the measures it threatens
 */
public record RiskState(
    UUID roadmapId,
    String key,
    String title,
    int probability,
    int impact,
    List<UUID> measures,
    String response) {
  public RiskState {
    Values.required("roadmap", roadmapId);
    key = Texts.required("key", key, 100);
    title = Texts.required("title", title, 500);
    Numbers.between("probability", probability, 1, 5);
    Numbers.between("impact", impact, 1, 5);
    measures = List.copyOf(measures);
    response = Texts.optional("response", response, 2000);
  }
}
