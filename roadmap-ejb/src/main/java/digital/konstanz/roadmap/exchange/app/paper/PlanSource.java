// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineFilter;
import digital.konstanz.roadmap.scheduling.app.TimelineService;
import digital.konstanz.roadmap.shared.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Reads the plan that the caller may see, for every file that is made of it. */
@Dependent
public class PlanSource {
  private TimelineService timeline;
  private RoadmapRepository roadmaps;

  /** A roadmap with its plan. */
  record Read(Roadmap roadmap, TimelineDetails plan) {}

  @Inject
  void setTimeline(TimelineService timeline) {
    this.timeline = timeline;
  }

  @Inject
  void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  /**
   * @param baseline key of the one to compare with; empty for the approved plan
   * @throws NotFoundException the roadmap does not exist
   */
  Read read(String roadmap, String baseline) {
    TimelineFilter beside =
        new TimelineFilter(null, null, Set.of(), Set.of(), Set.of(), baseline, null);
    TimelineDetails plan = timeline.plan(roadmap, beside, known -> false).details();
    return new Read(
        roadmaps.byKey(roadmap).orElseThrow(() -> new NotFoundException("roadmap", roadmap)), plan);
  }
}
