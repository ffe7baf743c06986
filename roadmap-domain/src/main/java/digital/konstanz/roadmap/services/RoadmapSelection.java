// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.Set;

/** Which roadmaps a request means; the context {@code portfolio} knows them. */
public interface RoadmapSelection {

  /**
   * The roadmap with this key, all for {@code *}, the installation's first one for null or blank.
   */
  Set<RoadmapId> ids(String key);
}
