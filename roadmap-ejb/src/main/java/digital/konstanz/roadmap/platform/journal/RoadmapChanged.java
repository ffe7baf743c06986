// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.platform.journal;

import java.util.List;
import java.util.UUID;

/**
 * A plan may look different; fired inside the transaction. Observers that raise the roadmap's
 * version run before it completes, those that tell open browsers after success.
 *
 * @param reach {@link Reach#ROADMAP} or {@link Reach#CITY}
 * @param roadmapId null unless one roadmap is reached
 */
public record RoadmapChanged(Reach reach, UUID roadmapId, List<String> keys) {

  /** How far a change reaches. */
  public enum Reach {
    /** One roadmap. */
    ROADMAP,
    /** Master data of the whole city: every roadmap. */
    CITY,
    /** Nothing that a plan shows: nobody is told. */
    BESIDE
  }

  public boolean concerns(UUID roadmap) {
    return reach == Reach.CITY || roadmap.equals(roadmapId);
  }
}
