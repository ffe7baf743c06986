// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.persistence.DriverFacts;
import digital.konstanz.roadmap.portfolio.persistence.DriverMeasure;
import digital.konstanz.roadmap.portfolio.persistence.LegalCoverageQuery;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which legal drivers are covered by measures of a roadmap. */
@Stateless
public class LegalCoverageService {
  private RoadmapChoice roadmaps;
  private LegalCoverageQuery query;

  @Inject
  public void setRoadmaps(RoadmapChoice roadmaps) {
    this.roadmaps = roadmaps;
  }

  @Inject
  public void setQuery(LegalCoverageQuery query) {
    this.query = query;
  }

  /** All drivers of the city, by key. */
  @Performs(Operation.STRATEGY_READ)
  public List<LegalDriverRow> drivers(String roadmap) {
    Set<RoadmapId> chosen = roadmaps.ids(roadmap);
    ReadScope scope = Callers.scope(Operation.MEASURE_READ);
    Map<String, List<DriverMeasure>> measures =
        query.measures().stream()
            .filter(measure -> chosen.contains(measure.roadmap()))
            .collect(Collectors.groupingBy(DriverMeasure::driver));
    return query.drivers().stream()
        .sorted(Comparator.comparing(DriverFacts::key))
        .map(driver -> row(driver, measures.getOrDefault(driver.key(), List.of()), scope))
        .toList();
  }

  private static LegalDriverRow row(
      DriverFacts driver, List<DriverMeasure> measures, ReadScope scope) {
    return new LegalDriverRow(
        driver.key(),
        driver.title(),
        List.copyOf(driver.deadlines()),
        measures.stream()
            .filter(measure -> scope.admits(measure.target()))
            .map(DriverMeasure::measure)
            .sorted()
            .toList(),
        measures.stream().anyMatch(measure -> !measure.cancelled()));
  }
}
