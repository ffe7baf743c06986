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
  SUMMARY
}
