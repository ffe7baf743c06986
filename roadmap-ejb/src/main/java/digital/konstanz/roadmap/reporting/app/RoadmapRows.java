// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The roadmaps a page can be about. */
@Stateless
public class RoadmapRows {

  private RoadmapRepository roadmaps;

  @Inject
  public void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Performs(Operation.ROADMAP_LIST)
  public List<RoadmapRow> all() {
    return roadmaps.all().stream().map(r -> new RoadmapRow(r.key(), r.title())).toList();
  }
}
