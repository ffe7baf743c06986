// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services;

import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.util.List;

/**
 * Task review, processes and online services of a roadmap. All lists are sorted by key and
 * complete, their parts are loaded.
 */
public interface ServicesRepository {
  List<ReviewProposal> proposals(RoadmapId roadmap);

  void add(ReviewProposal reviewProposal);

  List<BusinessProcess> processes(RoadmapId roadmap);

  void add(BusinessProcess businessProcess);

  List<OnlineService> onlineServices(RoadmapId roadmap);

  void add(OnlineService onlineService);
}
