// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

/** How an item takes part in the calculation. */
public enum ActivityState {
  /** Moves when a link or constraint asks for it, never before its planned start. */
  MOVABLE,
  /** Work has begun: what is done stays, what remains moves. */
  STARTED,
  /** Placed by hand: never moves, what does not fit is a conflict. */
  MANUAL,
  /** Finished: never moves. */
  DONE,
  /** Never moves, its own links demand nothing, it has no float. */
  CANCELLED,
  /** Spans its parts and has no dates of its own. */
  SUMMARY;

  /**
   * Of a measure, work package or milestone; what is placed by hand and not yet finished stays even
   * after it has begun.
   *
   * @param status name of the status of a measure or milestone; null for unknown
   */
  public static ActivityState of(String status, boolean byHand) {
    ActivityState state = of(status);
    return byHand && (state == MOVABLE || state == STARTED) ? MANUAL : state;
  }

  private static ActivityState of(String status) {
    if (status == null) {
      return MOVABLE;
    }
    return switch (status) {
      case "RUNNING" -> STARTED;
      case "DONE", "REACHED" -> DONE;
      case "CANCELLED", "DROPPED" -> CANCELLED;
      default -> MOVABLE;
    };
  }
}
