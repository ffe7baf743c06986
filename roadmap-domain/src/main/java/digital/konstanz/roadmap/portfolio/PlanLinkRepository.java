// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.shared.id.PlanItemId;
import digital.konstanz.roadmap.shared.id.PlanLinkId;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The links between plan items. */
public interface PlanLinkRepository {
  Optional<PlanLink> byId(PlanLinkId id);

  Optional<PlanLink> byKey(String key);

  /** Links whose successor belongs to the roadmap, by key. */
  List<PlanLink> all(RoadmapId roadmap);

  /** Every link of the installation, by key; cycles are judged over all roadmaps. */
  List<PlanLink> all();

  /** Links that begin or end at the item, by key. */
  List<PlanLink> at(PlanItemId item);

  /** What waits for what in the whole installation, as it is in the database now. */
  LinkGraph graph();

  void add(PlanLink link);

  void addAll(Collection<PlanLink> links);

  void remove(PlanLink link);

  /** Writes what was changed, so that versions are those of the database. */
  void flush();
}
