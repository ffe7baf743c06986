// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.RoadmapRepository;
import digital.konstanz.roadmap.services.RoadmapSelection;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code ?roadmap=} means. */
@Dependent
public class RoadmapChoice implements RoadmapSelection {
  private static final String ALL = "*";

  private RoadmapRepository roadmaps;

  @Inject
  public void setRoadmaps(RoadmapRepository roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Override
  public Set<RoadmapId> ids(String key) {
    return of(key).stream().map(Roadmap::id).collect(Collectors.toSet());
  }

  /**
   * The roadmap with this key, all for {@code *}, the installation's first one for null or blank
   * (none when there is none yet).
   *
   * @throws NotFoundException for an unknown key
   */
  public List<Roadmap> of(String key) {
    if (key == null || key.isBlank()) {
      return roadmaps.first().map(List::of).orElse(List.of());
    }
    if (key.equals(ALL)) {
      return roadmaps.all();
    }
    return List.of(roadmaps.byKey(key).orElseThrow(() -> new NotFoundException("roadmap", key)));
  }
}
