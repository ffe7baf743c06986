// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.List;
import java.util.UUID;

/**
 * A plan may look different, or what is said about it; fired inside the transaction. Observers that
 * raise the roadmap's version run before it completes, those that tell open browsers after success.
 *
 * @param reach never {@link Reach#BESIDE}
 * @param roadmapId null unless one roadmap is reached
 */
public record RoadmapChanged(Reach reach, UUID roadmapId, List<String> keys) {

  /** How far a change reaches. */
  public enum Reach {
    /** One roadmap. */
    ROADMAP,
    /** Master data of the whole city: every roadmap. */
    CITY,
    /**
     * What is said about one roadmap, like comments: open browsers are told, but the plan stays the
     * same, and with it its version and what was shown of it.
     */
    NOTES,
    /** Nothing that a plan shows: nobody is told. */
    BESIDE
  }

  /** Whether a plan is another one now. */
  public boolean ofPlan() {
    return reach == Reach.ROADMAP || reach == Reach.CITY;
  }

  public boolean concerns(UUID roadmap) {
    return reach == Reach.CITY || roadmap.equals(roadmapId);
  }
}
