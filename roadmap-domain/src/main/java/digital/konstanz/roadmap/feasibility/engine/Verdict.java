// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility.engine;

/** What the lowest rating of a scenario means (house rule). */
public enum Verdict {
  FEASIBLE,
  WITH_CONDITIONS,
  WITH_PREREQUISITES,
  NOT_FEASIBLE;

  /** Lowest 0 = not feasible, 1 = only with prerequisites, 2 = with conditions, else feasible. */
  static Verdict ofLowest(int rating) {
    return switch (rating) {
      case 0 -> NOT_FEASIBLE;
      case 1 -> WITH_PREREQUISITES;
      case 2 -> WITH_CONDITIONS;
      default -> FEASIBLE;
    };
  }
}
