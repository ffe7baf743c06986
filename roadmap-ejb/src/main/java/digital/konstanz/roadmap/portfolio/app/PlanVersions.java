// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.platform.journal.RoadmapChanged;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Raises a roadmap's version with every change of its plan; master data of the city raises all of
 * them.
 */
@Dependent
public class PlanVersions {

  private RoadmapRepository roadmaps;

  @Inject
  void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  void raise(@Observes RoadmapChanged change) {
    if (change.reach() == RoadmapChanged.Reach.ROADMAP) {
      roadmaps.raisePlanVersion(new RoadmapId(change.roadmapId()));
    } else if (change.ofPlan()) {
      roadmaps.all().stream().map(Roadmap::id).forEach(roadmaps::raisePlanVersion);
    }
  }
}
