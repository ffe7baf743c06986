// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.reporting.Kpi;
import digital.konstanz.roadmap.reporting.ReportingRepository;
import digital.konstanz.roadmap.reporting.Risk;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** ReportingRepository on Jakarta Persistence. */
@Dependent
public class JpaReportingRepository implements ReportingRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<Kpi> kpis(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        Kpi.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "targets",
        "actuals");
  }

  @Override
  public void add(Kpi kpi) {
    entities.persist(kpi);
  }

  @Override
  public List<Risk> risks(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        Risk.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "measures");
  }

  @Override
  public void add(Risk risk) {
    entities.persist(risk);
  }
}
