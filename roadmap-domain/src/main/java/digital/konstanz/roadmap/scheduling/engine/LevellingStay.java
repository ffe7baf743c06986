// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.engine;

/** An item that may move, but stays in a period that is too full. */
public record LevellingStay(String key, Reason reason) {

  /** What it may not pass; up to there no place is better for all. */
  public enum Reason {
    /** A binding legal deadline, its own or that of a part. */
    DEADLINE,
    /** An upper limit of its dates. */
    LIMIT,
    /** The last day that was chosen. */
    LAST_DAY,
    /** Something waits for it that cannot wait longer. */
    LINK
  }
}
