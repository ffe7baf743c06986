// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The what-if copies of the plans. */
public interface PlanVariantRepository {

  /** Somebody's own ones and the shared ones of a roadmap, by name; with their moves. */
  List<PlanVariant> visibleTo(UUID user, RoadmapId roadmap);

  /** Somebody's own one or a shared one. */
  Optional<PlanVariant> visibleTo(UUID user, RoadmapId roadmap, String key);

  /** How many somebody has, over all roadmaps. */
  long countOf(UUID user);

  void add(PlanVariant variant);

  /** Writes what was changed, so that the new version is known. */
  void flush();

  void remove(PlanVariant variant);
}
