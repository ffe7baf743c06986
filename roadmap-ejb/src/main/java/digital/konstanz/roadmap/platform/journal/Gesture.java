// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import digital.konstanz.roadmap.identity.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What the caller did in one go: one transaction, one undo step.
 *
 * @param reach how far it reaches, and its undo
 * @param labelCode message key that says what it was, like {@code undo.measure.moved}
 * @param labelValues fills the places of the label
 * @param roadmapId null for master data of the whole city
 */
public record Gesture(
    Operation operation,
    RoadmapChanged.Reach reach,
    UUID roadmapId,
    String labelCode,
    List<String> labelValues) {

  /**
   * Of a plan.
   *
   * @param roadmapId null for master data of the whole city
   */
  public static Gesture of(
      Operation operation, UUID roadmapId, String labelCode, Object... values) {
    RoadmapChanged.Reach reach =
        roadmapId == null ? RoadmapChanged.Reach.CITY : RoadmapChanged.Reach.ROADMAP;
    return new Gesture(operation, reach, roadmapId, labelCode, texts(values));
  }

  /** Of what is said about a plan; the plan itself stays as it is. */
  public static Gesture noted(
      Operation operation, UUID roadmapId, String labelCode, Object... values) {
    return new Gesture(operation, RoadmapChanged.Reach.NOTES, roadmapId, labelCode, texts(values));
  }

  /**
   * Of something that no plan shows.
   *
   * @param roadmapId what it belongs to; null for none
   */
  public static Gesture beside(
      Operation operation, UUID roadmapId, String labelCode, Object... values) {
    return new Gesture(operation, RoadmapChanged.Reach.BESIDE, roadmapId, labelCode, texts(values));
  }

  private static List<String> texts(Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }
}
