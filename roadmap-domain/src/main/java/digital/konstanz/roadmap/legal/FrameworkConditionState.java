// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import digital.konstanz.roadmap.shared.Texts;
import digital.konstanz.roadmap.shared.Values;
import java.util.List;
import java.util.UUID;

/**
 * All business fields of a {@link FrameworkCondition}.
 *
 * @param drivers ids of legal drivers in the order of the source
 */
public record FrameworkConditionState(
    UUID roadmapId, String key, FrameworkKind kind, String title, List<UUID> drivers) {
  public FrameworkConditionState {
    Values.required("roadmapId", roadmapId);
    key = Texts.required("key", key, 100);
    Values.required("kind", kind);
    title = Texts.required("title", title, 500);
    drivers = List.copyOf(drivers);
  }
}
