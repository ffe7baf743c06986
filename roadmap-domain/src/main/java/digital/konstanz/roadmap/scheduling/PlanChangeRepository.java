// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.Optional;
import java.util.Set;

/** The locks of approved plans, and the requests to change what they hold. */
public interface PlanChangeRepository {
  /** The lock that holds now. */
  Optional<BaselineLock> lock(RoadmapId roadmap);

  void add(BaselineLock lock);

  Optional<PlanChangeRequest> byKey(String key);

  /** The keys that begin like this, of all roadmaps. */
  Set<String> keysFrom(String beginning);

  /** How many wait for a decision. */
  long open(RoadmapId roadmap);

  void add(PlanChangeRequest request);

  /** Writes what was changed, so that the new version is known. */
  void flush();
}
