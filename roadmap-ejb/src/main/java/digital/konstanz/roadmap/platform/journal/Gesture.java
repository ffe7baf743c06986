// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.identity.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What the caller did in one go: one transaction, one undo step.
 *
 * @param labelCode message key that says what it was, like {@code undo.measure.moved}
 * @param labelValues fills the places of the label
 * @param roadmapId null for master data of the whole city
 */
public record Gesture(
    Operation operation, UUID roadmapId, String labelCode, List<String> labelValues) {

  public static Gesture of(
      Operation operation, UUID roadmapId, String labelCode, Object... values) {
    return new Gesture(
        operation, roadmapId, labelCode, Arrays.stream(values).map(String::valueOf).toList());
  }
}
