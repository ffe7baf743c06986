// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.legal;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;

/**
 * Drivers of the city and the framework conditions of a roadmap. All lists are sorted by key and
 * complete, their parts are loaded.
 */
public interface LegalRepository {
  List<LegalDriver> drivers();

  void add(LegalDriver legalDriver);

  List<FrameworkCondition> conditions(RoadmapId roadmap);

  void add(FrameworkCondition frameworkCondition);
}
