// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

import digital.konstanz.roadmap.portfolio.engine.PlanLinkFacts;
import java.time.LocalDate;

/**
 * An item that a cascade moves; planned dates, inclusive.
 *
 * @param driver the link that decides its new place; null when it is not a link
 */
public record CascadeChange(
    String key,
    LocalDate oldStart,
    LocalDate oldEnd,
    LocalDate newStart,
    LocalDate newEnd,
    Reason reason,
    PlanLinkFacts driver) {

  /** Why it moves. */
  public enum Reason {
    /** It was asked for. */
    MOVED,
    /** A link. */
    LINK,
    /** Part of something that moves as a whole. */
    PARENT,
    /** Spans something that moves. */
    PARTS,
    /** Its constraint. */
    CONSTRAINT
  }
}
