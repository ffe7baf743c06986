// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.feasibility;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;

/** Scenarios of a roadmap, sorted by key, with their parts. */
public interface ScenarioRepository {
  List<Scenario> scenarios(RoadmapId roadmap);

  void add(Scenario scenario);
}
