// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;

/** Workshops of a roadmap, sorted by key. */
public interface WorkshopRepository {
  List<Workshop> workshops(RoadmapId roadmap);

  void add(Workshop workshop);
}
