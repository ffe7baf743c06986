// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;

/** The roadmaps of the city and their counters. */
public interface RoadmapRepository {
  /** By key. */
  List<Roadmap> all();

  /** The one that was created first: requests that name no roadmap mean it. */
  Optional<Roadmap> first();

  Optional<Roadmap> byId(RoadmapId id);

  Optional<Roadmap> byKey(String key);

  void add(Roadmap roadmap);

  /** Only an empty roadmap; whatever belongs to it has to go first. */
  void remove(Roadmap roadmap);

  /**
   * A key that no plan item has or had; other transactions that want one for the same roadmap wait
   * for the end of this one.
   */
  String nextKey(RoadmapId id);

  /**
   * Makes sure that {@link #nextKey} never gives this imported key, not after a deletion either.
   */
  void reserveKey(RoadmapId id, String key);

  /** The version that every commit raises, as it is in the database now. */
  long planVersion(RoadmapId id);

  /** Lets other transactions that want this wait for the end of this one. */
  void lock(RoadmapId id);

  /** Raises the version; nothing happens for a roadmap that was taken away. */
  void raisePlanVersion(RoadmapId id);
}
