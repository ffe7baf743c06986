// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import digital.konstanz.roadmap.shared.Texts;
import java.util.List;
import java.util.UUID;

/**
 * One card of a workshop.
 *
 * @param fieldId field of action it was put to, null if none
 * @param measures ids of the measures that came from it
 */
public record WorkshopCardState(String key, UUID fieldId, String text, List<UUID> measures) {
  public WorkshopCardState {
    key = Texts.required("key", key, 100);
    text = Texts.required("text", text, 1000);
    measures = List.copyOf(measures);
  }
}
