// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.governance;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;

/**
 * Gates in their order; committees and rules of the city and resolutions of a roadmap, sorted by
 * key. Their parts are loaded.
 */
public interface GovernanceRepository {
  List<GateDefinition> gates();

  void add(GateDefinition gateDefinition);

  List<Committee> committees();

  void add(Committee committee);

  List<WorkingRule> rules();

  void add(WorkingRule workingRule);

  List<Resolution> resolutions(RoadmapId roadmap);

  void add(Resolution resolution);
}
