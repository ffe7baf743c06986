// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.services.PriorityWeights;
import digital.konstanz.roadmap.services.RoadmapSelection;
import digital.konstanz.roadmap.services.persistence.ProcessQuery;
import digital.konstanz.roadmap.services.persistence.RatedProcess;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which business processes are worth being improved first. */
@Stateless
public class ProcessService {
  private RoadmapSelection roadmaps;
  private ProcessQuery query;
  private PriorityWeights weights;

  @Inject
  public void setRoadmaps(RoadmapSelection roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setQuery(ProcessQuery query) {
    this.query = query;
  }

  @Inject
  public void setWeights(PriorityWeights weights) {
    this.weights = weights;
  }

  /** By key; the greatest volume is that of all roadmaps. */
  @Performs(Operation.STRATEGY_READ)
  public List<ProcessRow> processes(String roadmap) {
    Set<RoadmapId> chosen = roadmaps.ids(roadmap);
    List<RatedProcess> all = query.processes();
    Map<String, BigDecimal> priorities =
        weights.priority().of(all.stream().map(RatedProcess::facts).toList());
    return all.stream()
        .filter(process -> chosen.contains(process.roadmap()))
        .map(
            process ->
                new ProcessRow(
                    process.facts().key(),
                    process.title(),
                    process.unit(),
                    priorities.get(process.facts().key())))
        .sorted(Comparator.comparing(ProcessRow::key))
        .toList();
  }
}
